package org.junit.jupiter.api;

/** Has the name of JUnit's annotation. It is gone at run time, since it has no retention. */
public @interface Test {}
