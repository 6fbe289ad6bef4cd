@echo off
rem Starts the workbook. Maven builds it the first time, and finds the JDK 25; then Java alone runs it.
setlocal
chcp 65001 > nul
cd /d "%~dp0"
set start=tools\workbook\target\start
set stale=10
set here=%~dp0
set here=%here:~0,-1%
set known=
if exist "%start%\course" set /p known=<"%start%\course"
if not "%known%"=="%here%" call :build || exit /b 3
:run
set /p java=<"%start%\java"
"%java%" @%start%\arguments workbook.Workbook %*
set code=%errorlevel%
if not %code%==%stale% exit /b %code%
call :build || exit /b 3
set stale=none
goto run

:build
where mvn > nul 2> nul
if errorlevel 1 (
  echo The workbook needs Maven to build itself, and there is no mvn on the PATH. 1>&2
  echo Get it from https://maven.apache.org/download.cgi and run this again. 1>&2
  exit /b 3
)
rem Not to standard output: a script may read there what the command prints.
echo Building the workbook's tools. This happens once, and takes a minute or two. 1>&2
call mvn -q compile exec:exec@start -pl :workbook 1>&2
if errorlevel 1 (
  echo The workbook could not be built. The lines above say why. 1>&2
  exit /b 3
)
exit /b 0
