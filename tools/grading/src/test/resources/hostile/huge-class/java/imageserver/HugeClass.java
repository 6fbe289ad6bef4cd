package imageserver;

/** A class with very many methods. */
final class HugeClass {

  private HugeClass() {}

  /**
   * Returns the number 0. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber0OfAVeryLongClassThatAGeneratorHasWritten() {
    return 0L;
  }

  /**
   * Returns the number 1. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1L;
  }

  /**
   * Returns the number 2. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2L;
  }

  /**
   * Returns the number 3. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3L;
  }

  /**
   * Returns the number 4. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4L;
  }

  /**
   * Returns the number 5. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber5OfAVeryLongClassThatAGeneratorHasWritten() {
    return 5L;
  }

  /**
   * Returns the number 6. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber6OfAVeryLongClassThatAGeneratorHasWritten() {
    return 6L;
  }

  /**
   * Returns the number 7. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber7OfAVeryLongClassThatAGeneratorHasWritten() {
    return 7L;
  }

  /**
   * Returns the number 8. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber8OfAVeryLongClassThatAGeneratorHasWritten() {
    return 8L;
  }

  /**
   * Returns the number 9. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber9OfAVeryLongClassThatAGeneratorHasWritten() {
    return 9L;
  }

  /**
   * Returns the number 10. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber10OfAVeryLongClassThatAGeneratorHasWritten() {
    return 10L;
  }

  /**
   * Returns the number 11. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber11OfAVeryLongClassThatAGeneratorHasWritten() {
    return 11L;
  }

  /**
   * Returns the number 12. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber12OfAVeryLongClassThatAGeneratorHasWritten() {
    return 12L;
  }

  /**
   * Returns the number 13. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber13OfAVeryLongClassThatAGeneratorHasWritten() {
    return 13L;
  }

  /**
   * Returns the number 14. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber14OfAVeryLongClassThatAGeneratorHasWritten() {
    return 14L;
  }

  /**
   * Returns the number 15. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber15OfAVeryLongClassThatAGeneratorHasWritten() {
    return 15L;
  }

  /**
   * Returns the number 16. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber16OfAVeryLongClassThatAGeneratorHasWritten() {
    return 16L;
  }

  /**
   * Returns the number 17. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber17OfAVeryLongClassThatAGeneratorHasWritten() {
    return 17L;
  }

  /**
   * Returns the number 18. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber18OfAVeryLongClassThatAGeneratorHasWritten() {
    return 18L;
  }

  /**
   * Returns the number 19. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber19OfAVeryLongClassThatAGeneratorHasWritten() {
    return 19L;
  }

  /**
   * Returns the number 20. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber20OfAVeryLongClassThatAGeneratorHasWritten() {
    return 20L;
  }

  /**
   * Returns the number 21. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber21OfAVeryLongClassThatAGeneratorHasWritten() {
    return 21L;
  }

  /**
   * Returns the number 22. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber22OfAVeryLongClassThatAGeneratorHasWritten() {
    return 22L;
  }

  /**
   * Returns the number 23. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber23OfAVeryLongClassThatAGeneratorHasWritten() {
    return 23L;
  }

  /**
   * Returns the number 24. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber24OfAVeryLongClassThatAGeneratorHasWritten() {
    return 24L;
  }

  /**
   * Returns the number 25. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber25OfAVeryLongClassThatAGeneratorHasWritten() {
    return 25L;
  }

  /**
   * Returns the number 26. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber26OfAVeryLongClassThatAGeneratorHasWritten() {
    return 26L;
  }

  /**
   * Returns the number 27. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber27OfAVeryLongClassThatAGeneratorHasWritten() {
    return 27L;
  }

  /**
   * Returns the number 28. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber28OfAVeryLongClassThatAGeneratorHasWritten() {
    return 28L;
  }

  /**
   * Returns the number 29. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber29OfAVeryLongClassThatAGeneratorHasWritten() {
    return 29L;
  }

  /**
   * Returns the number 30. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber30OfAVeryLongClassThatAGeneratorHasWritten() {
    return 30L;
  }

  /**
   * Returns the number 31. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber31OfAVeryLongClassThatAGeneratorHasWritten() {
    return 31L;
  }

  /**
   * Returns the number 32. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber32OfAVeryLongClassThatAGeneratorHasWritten() {
    return 32L;
  }

  /**
   * Returns the number 33. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber33OfAVeryLongClassThatAGeneratorHasWritten() {
    return 33L;
  }

  /**
   * Returns the number 34. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber34OfAVeryLongClassThatAGeneratorHasWritten() {
    return 34L;
  }

  /**
   * Returns the number 35. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber35OfAVeryLongClassThatAGeneratorHasWritten() {
    return 35L;
  }

  /**
   * Returns the number 36. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber36OfAVeryLongClassThatAGeneratorHasWritten() {
    return 36L;
  }

  /**
   * Returns the number 37. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber37OfAVeryLongClassThatAGeneratorHasWritten() {
    return 37L;
  }

  /**
   * Returns the number 38. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber38OfAVeryLongClassThatAGeneratorHasWritten() {
    return 38L;
  }

  /**
   * Returns the number 39. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber39OfAVeryLongClassThatAGeneratorHasWritten() {
    return 39L;
  }

  /**
   * Returns the number 40. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber40OfAVeryLongClassThatAGeneratorHasWritten() {
    return 40L;
  }

  /**
   * Returns the number 41. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber41OfAVeryLongClassThatAGeneratorHasWritten() {
    return 41L;
  }

  /**
   * Returns the number 42. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber42OfAVeryLongClassThatAGeneratorHasWritten() {
    return 42L;
  }

  /**
   * Returns the number 43. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber43OfAVeryLongClassThatAGeneratorHasWritten() {
    return 43L;
  }

  /**
   * Returns the number 44. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber44OfAVeryLongClassThatAGeneratorHasWritten() {
    return 44L;
  }

  /**
   * Returns the number 45. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber45OfAVeryLongClassThatAGeneratorHasWritten() {
    return 45L;
  }

  /**
   * Returns the number 46. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber46OfAVeryLongClassThatAGeneratorHasWritten() {
    return 46L;
  }

  /**
   * Returns the number 47. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber47OfAVeryLongClassThatAGeneratorHasWritten() {
    return 47L;
  }

  /**
   * Returns the number 48. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber48OfAVeryLongClassThatAGeneratorHasWritten() {
    return 48L;
  }

  /**
   * Returns the number 49. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber49OfAVeryLongClassThatAGeneratorHasWritten() {
    return 49L;
  }

  /**
   * Returns the number 50. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber50OfAVeryLongClassThatAGeneratorHasWritten() {
    return 50L;
  }

  /**
   * Returns the number 51. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber51OfAVeryLongClassThatAGeneratorHasWritten() {
    return 51L;
  }

  /**
   * Returns the number 52. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber52OfAVeryLongClassThatAGeneratorHasWritten() {
    return 52L;
  }

  /**
   * Returns the number 53. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber53OfAVeryLongClassThatAGeneratorHasWritten() {
    return 53L;
  }

  /**
   * Returns the number 54. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber54OfAVeryLongClassThatAGeneratorHasWritten() {
    return 54L;
  }

  /**
   * Returns the number 55. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber55OfAVeryLongClassThatAGeneratorHasWritten() {
    return 55L;
  }

  /**
   * Returns the number 56. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber56OfAVeryLongClassThatAGeneratorHasWritten() {
    return 56L;
  }

  /**
   * Returns the number 57. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber57OfAVeryLongClassThatAGeneratorHasWritten() {
    return 57L;
  }

  /**
   * Returns the number 58. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber58OfAVeryLongClassThatAGeneratorHasWritten() {
    return 58L;
  }

  /**
   * Returns the number 59. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber59OfAVeryLongClassThatAGeneratorHasWritten() {
    return 59L;
  }

  /**
   * Returns the number 60. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber60OfAVeryLongClassThatAGeneratorHasWritten() {
    return 60L;
  }

  /**
   * Returns the number 61. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber61OfAVeryLongClassThatAGeneratorHasWritten() {
    return 61L;
  }

  /**
   * Returns the number 62. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber62OfAVeryLongClassThatAGeneratorHasWritten() {
    return 62L;
  }

  /**
   * Returns the number 63. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber63OfAVeryLongClassThatAGeneratorHasWritten() {
    return 63L;
  }

  /**
   * Returns the number 64. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber64OfAVeryLongClassThatAGeneratorHasWritten() {
    return 64L;
  }

  /**
   * Returns the number 65. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber65OfAVeryLongClassThatAGeneratorHasWritten() {
    return 65L;
  }

  /**
   * Returns the number 66. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber66OfAVeryLongClassThatAGeneratorHasWritten() {
    return 66L;
  }

  /**
   * Returns the number 67. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber67OfAVeryLongClassThatAGeneratorHasWritten() {
    return 67L;
  }

  /**
   * Returns the number 68. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber68OfAVeryLongClassThatAGeneratorHasWritten() {
    return 68L;
  }

  /**
   * Returns the number 69. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber69OfAVeryLongClassThatAGeneratorHasWritten() {
    return 69L;
  }

  /**
   * Returns the number 70. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber70OfAVeryLongClassThatAGeneratorHasWritten() {
    return 70L;
  }

  /**
   * Returns the number 71. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber71OfAVeryLongClassThatAGeneratorHasWritten() {
    return 71L;
  }

  /**
   * Returns the number 72. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber72OfAVeryLongClassThatAGeneratorHasWritten() {
    return 72L;
  }

  /**
   * Returns the number 73. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber73OfAVeryLongClassThatAGeneratorHasWritten() {
    return 73L;
  }

  /**
   * Returns the number 74. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber74OfAVeryLongClassThatAGeneratorHasWritten() {
    return 74L;
  }

  /**
   * Returns the number 75. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber75OfAVeryLongClassThatAGeneratorHasWritten() {
    return 75L;
  }

  /**
   * Returns the number 76. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber76OfAVeryLongClassThatAGeneratorHasWritten() {
    return 76L;
  }

  /**
   * Returns the number 77. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber77OfAVeryLongClassThatAGeneratorHasWritten() {
    return 77L;
  }

  /**
   * Returns the number 78. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber78OfAVeryLongClassThatAGeneratorHasWritten() {
    return 78L;
  }

  /**
   * Returns the number 79. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber79OfAVeryLongClassThatAGeneratorHasWritten() {
    return 79L;
  }

  /**
   * Returns the number 80. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber80OfAVeryLongClassThatAGeneratorHasWritten() {
    return 80L;
  }

  /**
   * Returns the number 81. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber81OfAVeryLongClassThatAGeneratorHasWritten() {
    return 81L;
  }

  /**
   * Returns the number 82. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber82OfAVeryLongClassThatAGeneratorHasWritten() {
    return 82L;
  }

  /**
   * Returns the number 83. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber83OfAVeryLongClassThatAGeneratorHasWritten() {
    return 83L;
  }

  /**
   * Returns the number 84. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber84OfAVeryLongClassThatAGeneratorHasWritten() {
    return 84L;
  }

  /**
   * Returns the number 85. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber85OfAVeryLongClassThatAGeneratorHasWritten() {
    return 85L;
  }

  /**
   * Returns the number 86. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber86OfAVeryLongClassThatAGeneratorHasWritten() {
    return 86L;
  }

  /**
   * Returns the number 87. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber87OfAVeryLongClassThatAGeneratorHasWritten() {
    return 87L;
  }

  /**
   * Returns the number 88. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber88OfAVeryLongClassThatAGeneratorHasWritten() {
    return 88L;
  }

  /**
   * Returns the number 89. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber89OfAVeryLongClassThatAGeneratorHasWritten() {
    return 89L;
  }

  /**
   * Returns the number 90. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber90OfAVeryLongClassThatAGeneratorHasWritten() {
    return 90L;
  }

  /**
   * Returns the number 91. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber91OfAVeryLongClassThatAGeneratorHasWritten() {
    return 91L;
  }

  /**
   * Returns the number 92. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber92OfAVeryLongClassThatAGeneratorHasWritten() {
    return 92L;
  }

  /**
   * Returns the number 93. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber93OfAVeryLongClassThatAGeneratorHasWritten() {
    return 93L;
  }

  /**
   * Returns the number 94. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber94OfAVeryLongClassThatAGeneratorHasWritten() {
    return 94L;
  }

  /**
   * Returns the number 95. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber95OfAVeryLongClassThatAGeneratorHasWritten() {
    return 95L;
  }

  /**
   * Returns the number 96. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber96OfAVeryLongClassThatAGeneratorHasWritten() {
    return 96L;
  }

  /**
   * Returns the number 97. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber97OfAVeryLongClassThatAGeneratorHasWritten() {
    return 97L;
  }

  /**
   * Returns the number 98. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber98OfAVeryLongClassThatAGeneratorHasWritten() {
    return 98L;
  }

  /**
   * Returns the number 99. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber99OfAVeryLongClassThatAGeneratorHasWritten() {
    return 99L;
  }

  /**
   * Returns the number 100. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber100OfAVeryLongClassThatAGeneratorHasWritten() {
    return 100L;
  }

  /**
   * Returns the number 101. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber101OfAVeryLongClassThatAGeneratorHasWritten() {
    return 101L;
  }

  /**
   * Returns the number 102. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber102OfAVeryLongClassThatAGeneratorHasWritten() {
    return 102L;
  }

  /**
   * Returns the number 103. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber103OfAVeryLongClassThatAGeneratorHasWritten() {
    return 103L;
  }

  /**
   * Returns the number 104. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber104OfAVeryLongClassThatAGeneratorHasWritten() {
    return 104L;
  }

  /**
   * Returns the number 105. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber105OfAVeryLongClassThatAGeneratorHasWritten() {
    return 105L;
  }

  /**
   * Returns the number 106. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber106OfAVeryLongClassThatAGeneratorHasWritten() {
    return 106L;
  }

  /**
   * Returns the number 107. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber107OfAVeryLongClassThatAGeneratorHasWritten() {
    return 107L;
  }

  /**
   * Returns the number 108. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber108OfAVeryLongClassThatAGeneratorHasWritten() {
    return 108L;
  }

  /**
   * Returns the number 109. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber109OfAVeryLongClassThatAGeneratorHasWritten() {
    return 109L;
  }

  /**
   * Returns the number 110. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber110OfAVeryLongClassThatAGeneratorHasWritten() {
    return 110L;
  }

  /**
   * Returns the number 111. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber111OfAVeryLongClassThatAGeneratorHasWritten() {
    return 111L;
  }

  /**
   * Returns the number 112. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber112OfAVeryLongClassThatAGeneratorHasWritten() {
    return 112L;
  }

  /**
   * Returns the number 113. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber113OfAVeryLongClassThatAGeneratorHasWritten() {
    return 113L;
  }

  /**
   * Returns the number 114. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber114OfAVeryLongClassThatAGeneratorHasWritten() {
    return 114L;
  }

  /**
   * Returns the number 115. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber115OfAVeryLongClassThatAGeneratorHasWritten() {
    return 115L;
  }

  /**
   * Returns the number 116. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber116OfAVeryLongClassThatAGeneratorHasWritten() {
    return 116L;
  }

  /**
   * Returns the number 117. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber117OfAVeryLongClassThatAGeneratorHasWritten() {
    return 117L;
  }

  /**
   * Returns the number 118. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber118OfAVeryLongClassThatAGeneratorHasWritten() {
    return 118L;
  }

  /**
   * Returns the number 119. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber119OfAVeryLongClassThatAGeneratorHasWritten() {
    return 119L;
  }

  /**
   * Returns the number 120. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber120OfAVeryLongClassThatAGeneratorHasWritten() {
    return 120L;
  }

  /**
   * Returns the number 121. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber121OfAVeryLongClassThatAGeneratorHasWritten() {
    return 121L;
  }

  /**
   * Returns the number 122. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber122OfAVeryLongClassThatAGeneratorHasWritten() {
    return 122L;
  }

  /**
   * Returns the number 123. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber123OfAVeryLongClassThatAGeneratorHasWritten() {
    return 123L;
  }

  /**
   * Returns the number 124. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber124OfAVeryLongClassThatAGeneratorHasWritten() {
    return 124L;
  }

  /**
   * Returns the number 125. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber125OfAVeryLongClassThatAGeneratorHasWritten() {
    return 125L;
  }

  /**
   * Returns the number 126. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber126OfAVeryLongClassThatAGeneratorHasWritten() {
    return 126L;
  }

  /**
   * Returns the number 127. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber127OfAVeryLongClassThatAGeneratorHasWritten() {
    return 127L;
  }

  /**
   * Returns the number 128. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber128OfAVeryLongClassThatAGeneratorHasWritten() {
    return 128L;
  }

  /**
   * Returns the number 129. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber129OfAVeryLongClassThatAGeneratorHasWritten() {
    return 129L;
  }

  /**
   * Returns the number 130. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber130OfAVeryLongClassThatAGeneratorHasWritten() {
    return 130L;
  }

  /**
   * Returns the number 131. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber131OfAVeryLongClassThatAGeneratorHasWritten() {
    return 131L;
  }

  /**
   * Returns the number 132. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber132OfAVeryLongClassThatAGeneratorHasWritten() {
    return 132L;
  }

  /**
   * Returns the number 133. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber133OfAVeryLongClassThatAGeneratorHasWritten() {
    return 133L;
  }

  /**
   * Returns the number 134. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber134OfAVeryLongClassThatAGeneratorHasWritten() {
    return 134L;
  }

  /**
   * Returns the number 135. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber135OfAVeryLongClassThatAGeneratorHasWritten() {
    return 135L;
  }

  /**
   * Returns the number 136. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber136OfAVeryLongClassThatAGeneratorHasWritten() {
    return 136L;
  }

  /**
   * Returns the number 137. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber137OfAVeryLongClassThatAGeneratorHasWritten() {
    return 137L;
  }

  /**
   * Returns the number 138. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber138OfAVeryLongClassThatAGeneratorHasWritten() {
    return 138L;
  }

  /**
   * Returns the number 139. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber139OfAVeryLongClassThatAGeneratorHasWritten() {
    return 139L;
  }

  /**
   * Returns the number 140. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber140OfAVeryLongClassThatAGeneratorHasWritten() {
    return 140L;
  }

  /**
   * Returns the number 141. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber141OfAVeryLongClassThatAGeneratorHasWritten() {
    return 141L;
  }

  /**
   * Returns the number 142. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber142OfAVeryLongClassThatAGeneratorHasWritten() {
    return 142L;
  }

  /**
   * Returns the number 143. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber143OfAVeryLongClassThatAGeneratorHasWritten() {
    return 143L;
  }

  /**
   * Returns the number 144. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber144OfAVeryLongClassThatAGeneratorHasWritten() {
    return 144L;
  }

  /**
   * Returns the number 145. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber145OfAVeryLongClassThatAGeneratorHasWritten() {
    return 145L;
  }

  /**
   * Returns the number 146. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber146OfAVeryLongClassThatAGeneratorHasWritten() {
    return 146L;
  }

  /**
   * Returns the number 147. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber147OfAVeryLongClassThatAGeneratorHasWritten() {
    return 147L;
  }

  /**
   * Returns the number 148. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber148OfAVeryLongClassThatAGeneratorHasWritten() {
    return 148L;
  }

  /**
   * Returns the number 149. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber149OfAVeryLongClassThatAGeneratorHasWritten() {
    return 149L;
  }

  /**
   * Returns the number 150. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber150OfAVeryLongClassThatAGeneratorHasWritten() {
    return 150L;
  }

  /**
   * Returns the number 151. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber151OfAVeryLongClassThatAGeneratorHasWritten() {
    return 151L;
  }

  /**
   * Returns the number 152. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber152OfAVeryLongClassThatAGeneratorHasWritten() {
    return 152L;
  }

  /**
   * Returns the number 153. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber153OfAVeryLongClassThatAGeneratorHasWritten() {
    return 153L;
  }

  /**
   * Returns the number 154. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber154OfAVeryLongClassThatAGeneratorHasWritten() {
    return 154L;
  }

  /**
   * Returns the number 155. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber155OfAVeryLongClassThatAGeneratorHasWritten() {
    return 155L;
  }

  /**
   * Returns the number 156. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber156OfAVeryLongClassThatAGeneratorHasWritten() {
    return 156L;
  }

  /**
   * Returns the number 157. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber157OfAVeryLongClassThatAGeneratorHasWritten() {
    return 157L;
  }

  /**
   * Returns the number 158. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber158OfAVeryLongClassThatAGeneratorHasWritten() {
    return 158L;
  }

  /**
   * Returns the number 159. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber159OfAVeryLongClassThatAGeneratorHasWritten() {
    return 159L;
  }

  /**
   * Returns the number 160. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber160OfAVeryLongClassThatAGeneratorHasWritten() {
    return 160L;
  }

  /**
   * Returns the number 161. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber161OfAVeryLongClassThatAGeneratorHasWritten() {
    return 161L;
  }

  /**
   * Returns the number 162. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber162OfAVeryLongClassThatAGeneratorHasWritten() {
    return 162L;
  }

  /**
   * Returns the number 163. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber163OfAVeryLongClassThatAGeneratorHasWritten() {
    return 163L;
  }

  /**
   * Returns the number 164. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber164OfAVeryLongClassThatAGeneratorHasWritten() {
    return 164L;
  }

  /**
   * Returns the number 165. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber165OfAVeryLongClassThatAGeneratorHasWritten() {
    return 165L;
  }

  /**
   * Returns the number 166. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber166OfAVeryLongClassThatAGeneratorHasWritten() {
    return 166L;
  }

  /**
   * Returns the number 167. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber167OfAVeryLongClassThatAGeneratorHasWritten() {
    return 167L;
  }

  /**
   * Returns the number 168. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber168OfAVeryLongClassThatAGeneratorHasWritten() {
    return 168L;
  }

  /**
   * Returns the number 169. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber169OfAVeryLongClassThatAGeneratorHasWritten() {
    return 169L;
  }

  /**
   * Returns the number 170. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber170OfAVeryLongClassThatAGeneratorHasWritten() {
    return 170L;
  }

  /**
   * Returns the number 171. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber171OfAVeryLongClassThatAGeneratorHasWritten() {
    return 171L;
  }

  /**
   * Returns the number 172. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber172OfAVeryLongClassThatAGeneratorHasWritten() {
    return 172L;
  }

  /**
   * Returns the number 173. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber173OfAVeryLongClassThatAGeneratorHasWritten() {
    return 173L;
  }

  /**
   * Returns the number 174. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber174OfAVeryLongClassThatAGeneratorHasWritten() {
    return 174L;
  }

  /**
   * Returns the number 175. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber175OfAVeryLongClassThatAGeneratorHasWritten() {
    return 175L;
  }

  /**
   * Returns the number 176. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber176OfAVeryLongClassThatAGeneratorHasWritten() {
    return 176L;
  }

  /**
   * Returns the number 177. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber177OfAVeryLongClassThatAGeneratorHasWritten() {
    return 177L;
  }

  /**
   * Returns the number 178. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber178OfAVeryLongClassThatAGeneratorHasWritten() {
    return 178L;
  }

  /**
   * Returns the number 179. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber179OfAVeryLongClassThatAGeneratorHasWritten() {
    return 179L;
  }

  /**
   * Returns the number 180. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber180OfAVeryLongClassThatAGeneratorHasWritten() {
    return 180L;
  }

  /**
   * Returns the number 181. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber181OfAVeryLongClassThatAGeneratorHasWritten() {
    return 181L;
  }

  /**
   * Returns the number 182. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber182OfAVeryLongClassThatAGeneratorHasWritten() {
    return 182L;
  }

  /**
   * Returns the number 183. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber183OfAVeryLongClassThatAGeneratorHasWritten() {
    return 183L;
  }

  /**
   * Returns the number 184. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber184OfAVeryLongClassThatAGeneratorHasWritten() {
    return 184L;
  }

  /**
   * Returns the number 185. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber185OfAVeryLongClassThatAGeneratorHasWritten() {
    return 185L;
  }

  /**
   * Returns the number 186. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber186OfAVeryLongClassThatAGeneratorHasWritten() {
    return 186L;
  }

  /**
   * Returns the number 187. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber187OfAVeryLongClassThatAGeneratorHasWritten() {
    return 187L;
  }

  /**
   * Returns the number 188. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber188OfAVeryLongClassThatAGeneratorHasWritten() {
    return 188L;
  }

  /**
   * Returns the number 189. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber189OfAVeryLongClassThatAGeneratorHasWritten() {
    return 189L;
  }

  /**
   * Returns the number 190. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber190OfAVeryLongClassThatAGeneratorHasWritten() {
    return 190L;
  }

  /**
   * Returns the number 191. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber191OfAVeryLongClassThatAGeneratorHasWritten() {
    return 191L;
  }

  /**
   * Returns the number 192. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber192OfAVeryLongClassThatAGeneratorHasWritten() {
    return 192L;
  }

  /**
   * Returns the number 193. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber193OfAVeryLongClassThatAGeneratorHasWritten() {
    return 193L;
  }

  /**
   * Returns the number 194. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber194OfAVeryLongClassThatAGeneratorHasWritten() {
    return 194L;
  }

  /**
   * Returns the number 195. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber195OfAVeryLongClassThatAGeneratorHasWritten() {
    return 195L;
  }

  /**
   * Returns the number 196. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber196OfAVeryLongClassThatAGeneratorHasWritten() {
    return 196L;
  }

  /**
   * Returns the number 197. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber197OfAVeryLongClassThatAGeneratorHasWritten() {
    return 197L;
  }

  /**
   * Returns the number 198. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber198OfAVeryLongClassThatAGeneratorHasWritten() {
    return 198L;
  }

  /**
   * Returns the number 199. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber199OfAVeryLongClassThatAGeneratorHasWritten() {
    return 199L;
  }

  /**
   * Returns the number 200. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber200OfAVeryLongClassThatAGeneratorHasWritten() {
    return 200L;
  }

  /**
   * Returns the number 201. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber201OfAVeryLongClassThatAGeneratorHasWritten() {
    return 201L;
  }

  /**
   * Returns the number 202. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber202OfAVeryLongClassThatAGeneratorHasWritten() {
    return 202L;
  }

  /**
   * Returns the number 203. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber203OfAVeryLongClassThatAGeneratorHasWritten() {
    return 203L;
  }

  /**
   * Returns the number 204. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber204OfAVeryLongClassThatAGeneratorHasWritten() {
    return 204L;
  }

  /**
   * Returns the number 205. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber205OfAVeryLongClassThatAGeneratorHasWritten() {
    return 205L;
  }

  /**
   * Returns the number 206. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber206OfAVeryLongClassThatAGeneratorHasWritten() {
    return 206L;
  }

  /**
   * Returns the number 207. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber207OfAVeryLongClassThatAGeneratorHasWritten() {
    return 207L;
  }

  /**
   * Returns the number 208. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber208OfAVeryLongClassThatAGeneratorHasWritten() {
    return 208L;
  }

  /**
   * Returns the number 209. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber209OfAVeryLongClassThatAGeneratorHasWritten() {
    return 209L;
  }

  /**
   * Returns the number 210. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber210OfAVeryLongClassThatAGeneratorHasWritten() {
    return 210L;
  }

  /**
   * Returns the number 211. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber211OfAVeryLongClassThatAGeneratorHasWritten() {
    return 211L;
  }

  /**
   * Returns the number 212. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber212OfAVeryLongClassThatAGeneratorHasWritten() {
    return 212L;
  }

  /**
   * Returns the number 213. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber213OfAVeryLongClassThatAGeneratorHasWritten() {
    return 213L;
  }

  /**
   * Returns the number 214. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber214OfAVeryLongClassThatAGeneratorHasWritten() {
    return 214L;
  }

  /**
   * Returns the number 215. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber215OfAVeryLongClassThatAGeneratorHasWritten() {
    return 215L;
  }

  /**
   * Returns the number 216. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber216OfAVeryLongClassThatAGeneratorHasWritten() {
    return 216L;
  }

  /**
   * Returns the number 217. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber217OfAVeryLongClassThatAGeneratorHasWritten() {
    return 217L;
  }

  /**
   * Returns the number 218. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber218OfAVeryLongClassThatAGeneratorHasWritten() {
    return 218L;
  }

  /**
   * Returns the number 219. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber219OfAVeryLongClassThatAGeneratorHasWritten() {
    return 219L;
  }

  /**
   * Returns the number 220. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber220OfAVeryLongClassThatAGeneratorHasWritten() {
    return 220L;
  }

  /**
   * Returns the number 221. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber221OfAVeryLongClassThatAGeneratorHasWritten() {
    return 221L;
  }

  /**
   * Returns the number 222. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber222OfAVeryLongClassThatAGeneratorHasWritten() {
    return 222L;
  }

  /**
   * Returns the number 223. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber223OfAVeryLongClassThatAGeneratorHasWritten() {
    return 223L;
  }

  /**
   * Returns the number 224. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber224OfAVeryLongClassThatAGeneratorHasWritten() {
    return 224L;
  }

  /**
   * Returns the number 225. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber225OfAVeryLongClassThatAGeneratorHasWritten() {
    return 225L;
  }

  /**
   * Returns the number 226. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber226OfAVeryLongClassThatAGeneratorHasWritten() {
    return 226L;
  }

  /**
   * Returns the number 227. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber227OfAVeryLongClassThatAGeneratorHasWritten() {
    return 227L;
  }

  /**
   * Returns the number 228. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber228OfAVeryLongClassThatAGeneratorHasWritten() {
    return 228L;
  }

  /**
   * Returns the number 229. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber229OfAVeryLongClassThatAGeneratorHasWritten() {
    return 229L;
  }

  /**
   * Returns the number 230. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber230OfAVeryLongClassThatAGeneratorHasWritten() {
    return 230L;
  }

  /**
   * Returns the number 231. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber231OfAVeryLongClassThatAGeneratorHasWritten() {
    return 231L;
  }

  /**
   * Returns the number 232. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber232OfAVeryLongClassThatAGeneratorHasWritten() {
    return 232L;
  }

  /**
   * Returns the number 233. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber233OfAVeryLongClassThatAGeneratorHasWritten() {
    return 233L;
  }

  /**
   * Returns the number 234. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber234OfAVeryLongClassThatAGeneratorHasWritten() {
    return 234L;
  }

  /**
   * Returns the number 235. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber235OfAVeryLongClassThatAGeneratorHasWritten() {
    return 235L;
  }

  /**
   * Returns the number 236. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber236OfAVeryLongClassThatAGeneratorHasWritten() {
    return 236L;
  }

  /**
   * Returns the number 237. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber237OfAVeryLongClassThatAGeneratorHasWritten() {
    return 237L;
  }

  /**
   * Returns the number 238. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber238OfAVeryLongClassThatAGeneratorHasWritten() {
    return 238L;
  }

  /**
   * Returns the number 239. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber239OfAVeryLongClassThatAGeneratorHasWritten() {
    return 239L;
  }

  /**
   * Returns the number 240. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber240OfAVeryLongClassThatAGeneratorHasWritten() {
    return 240L;
  }

  /**
   * Returns the number 241. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber241OfAVeryLongClassThatAGeneratorHasWritten() {
    return 241L;
  }

  /**
   * Returns the number 242. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber242OfAVeryLongClassThatAGeneratorHasWritten() {
    return 242L;
  }

  /**
   * Returns the number 243. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber243OfAVeryLongClassThatAGeneratorHasWritten() {
    return 243L;
  }

  /**
   * Returns the number 244. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber244OfAVeryLongClassThatAGeneratorHasWritten() {
    return 244L;
  }

  /**
   * Returns the number 245. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber245OfAVeryLongClassThatAGeneratorHasWritten() {
    return 245L;
  }

  /**
   * Returns the number 246. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber246OfAVeryLongClassThatAGeneratorHasWritten() {
    return 246L;
  }

  /**
   * Returns the number 247. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber247OfAVeryLongClassThatAGeneratorHasWritten() {
    return 247L;
  }

  /**
   * Returns the number 248. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber248OfAVeryLongClassThatAGeneratorHasWritten() {
    return 248L;
  }

  /**
   * Returns the number 249. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber249OfAVeryLongClassThatAGeneratorHasWritten() {
    return 249L;
  }

  /**
   * Returns the number 250. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber250OfAVeryLongClassThatAGeneratorHasWritten() {
    return 250L;
  }

  /**
   * Returns the number 251. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber251OfAVeryLongClassThatAGeneratorHasWritten() {
    return 251L;
  }

  /**
   * Returns the number 252. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber252OfAVeryLongClassThatAGeneratorHasWritten() {
    return 252L;
  }

  /**
   * Returns the number 253. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber253OfAVeryLongClassThatAGeneratorHasWritten() {
    return 253L;
  }

  /**
   * Returns the number 254. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber254OfAVeryLongClassThatAGeneratorHasWritten() {
    return 254L;
  }

  /**
   * Returns the number 255. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber255OfAVeryLongClassThatAGeneratorHasWritten() {
    return 255L;
  }

  /**
   * Returns the number 256. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber256OfAVeryLongClassThatAGeneratorHasWritten() {
    return 256L;
  }

  /**
   * Returns the number 257. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber257OfAVeryLongClassThatAGeneratorHasWritten() {
    return 257L;
  }

  /**
   * Returns the number 258. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber258OfAVeryLongClassThatAGeneratorHasWritten() {
    return 258L;
  }

  /**
   * Returns the number 259. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber259OfAVeryLongClassThatAGeneratorHasWritten() {
    return 259L;
  }

  /**
   * Returns the number 260. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber260OfAVeryLongClassThatAGeneratorHasWritten() {
    return 260L;
  }

  /**
   * Returns the number 261. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber261OfAVeryLongClassThatAGeneratorHasWritten() {
    return 261L;
  }

  /**
   * Returns the number 262. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber262OfAVeryLongClassThatAGeneratorHasWritten() {
    return 262L;
  }

  /**
   * Returns the number 263. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber263OfAVeryLongClassThatAGeneratorHasWritten() {
    return 263L;
  }

  /**
   * Returns the number 264. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber264OfAVeryLongClassThatAGeneratorHasWritten() {
    return 264L;
  }

  /**
   * Returns the number 265. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber265OfAVeryLongClassThatAGeneratorHasWritten() {
    return 265L;
  }

  /**
   * Returns the number 266. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber266OfAVeryLongClassThatAGeneratorHasWritten() {
    return 266L;
  }

  /**
   * Returns the number 267. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber267OfAVeryLongClassThatAGeneratorHasWritten() {
    return 267L;
  }

  /**
   * Returns the number 268. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber268OfAVeryLongClassThatAGeneratorHasWritten() {
    return 268L;
  }

  /**
   * Returns the number 269. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber269OfAVeryLongClassThatAGeneratorHasWritten() {
    return 269L;
  }

  /**
   * Returns the number 270. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber270OfAVeryLongClassThatAGeneratorHasWritten() {
    return 270L;
  }

  /**
   * Returns the number 271. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber271OfAVeryLongClassThatAGeneratorHasWritten() {
    return 271L;
  }

  /**
   * Returns the number 272. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber272OfAVeryLongClassThatAGeneratorHasWritten() {
    return 272L;
  }

  /**
   * Returns the number 273. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber273OfAVeryLongClassThatAGeneratorHasWritten() {
    return 273L;
  }

  /**
   * Returns the number 274. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber274OfAVeryLongClassThatAGeneratorHasWritten() {
    return 274L;
  }

  /**
   * Returns the number 275. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber275OfAVeryLongClassThatAGeneratorHasWritten() {
    return 275L;
  }

  /**
   * Returns the number 276. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber276OfAVeryLongClassThatAGeneratorHasWritten() {
    return 276L;
  }

  /**
   * Returns the number 277. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber277OfAVeryLongClassThatAGeneratorHasWritten() {
    return 277L;
  }

  /**
   * Returns the number 278. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber278OfAVeryLongClassThatAGeneratorHasWritten() {
    return 278L;
  }

  /**
   * Returns the number 279. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber279OfAVeryLongClassThatAGeneratorHasWritten() {
    return 279L;
  }

  /**
   * Returns the number 280. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber280OfAVeryLongClassThatAGeneratorHasWritten() {
    return 280L;
  }

  /**
   * Returns the number 281. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber281OfAVeryLongClassThatAGeneratorHasWritten() {
    return 281L;
  }

  /**
   * Returns the number 282. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber282OfAVeryLongClassThatAGeneratorHasWritten() {
    return 282L;
  }

  /**
   * Returns the number 283. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber283OfAVeryLongClassThatAGeneratorHasWritten() {
    return 283L;
  }

  /**
   * Returns the number 284. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber284OfAVeryLongClassThatAGeneratorHasWritten() {
    return 284L;
  }

  /**
   * Returns the number 285. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber285OfAVeryLongClassThatAGeneratorHasWritten() {
    return 285L;
  }

  /**
   * Returns the number 286. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber286OfAVeryLongClassThatAGeneratorHasWritten() {
    return 286L;
  }

  /**
   * Returns the number 287. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber287OfAVeryLongClassThatAGeneratorHasWritten() {
    return 287L;
  }

  /**
   * Returns the number 288. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber288OfAVeryLongClassThatAGeneratorHasWritten() {
    return 288L;
  }

  /**
   * Returns the number 289. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber289OfAVeryLongClassThatAGeneratorHasWritten() {
    return 289L;
  }

  /**
   * Returns the number 290. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber290OfAVeryLongClassThatAGeneratorHasWritten() {
    return 290L;
  }

  /**
   * Returns the number 291. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber291OfAVeryLongClassThatAGeneratorHasWritten() {
    return 291L;
  }

  /**
   * Returns the number 292. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber292OfAVeryLongClassThatAGeneratorHasWritten() {
    return 292L;
  }

  /**
   * Returns the number 293. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber293OfAVeryLongClassThatAGeneratorHasWritten() {
    return 293L;
  }

  /**
   * Returns the number 294. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber294OfAVeryLongClassThatAGeneratorHasWritten() {
    return 294L;
  }

  /**
   * Returns the number 295. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber295OfAVeryLongClassThatAGeneratorHasWritten() {
    return 295L;
  }

  /**
   * Returns the number 296. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber296OfAVeryLongClassThatAGeneratorHasWritten() {
    return 296L;
  }

  /**
   * Returns the number 297. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber297OfAVeryLongClassThatAGeneratorHasWritten() {
    return 297L;
  }

  /**
   * Returns the number 298. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber298OfAVeryLongClassThatAGeneratorHasWritten() {
    return 298L;
  }

  /**
   * Returns the number 299. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber299OfAVeryLongClassThatAGeneratorHasWritten() {
    return 299L;
  }

  /**
   * Returns the number 300. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber300OfAVeryLongClassThatAGeneratorHasWritten() {
    return 300L;
  }

  /**
   * Returns the number 301. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber301OfAVeryLongClassThatAGeneratorHasWritten() {
    return 301L;
  }

  /**
   * Returns the number 302. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber302OfAVeryLongClassThatAGeneratorHasWritten() {
    return 302L;
  }

  /**
   * Returns the number 303. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber303OfAVeryLongClassThatAGeneratorHasWritten() {
    return 303L;
  }

  /**
   * Returns the number 304. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber304OfAVeryLongClassThatAGeneratorHasWritten() {
    return 304L;
  }

  /**
   * Returns the number 305. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber305OfAVeryLongClassThatAGeneratorHasWritten() {
    return 305L;
  }

  /**
   * Returns the number 306. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber306OfAVeryLongClassThatAGeneratorHasWritten() {
    return 306L;
  }

  /**
   * Returns the number 307. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber307OfAVeryLongClassThatAGeneratorHasWritten() {
    return 307L;
  }

  /**
   * Returns the number 308. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber308OfAVeryLongClassThatAGeneratorHasWritten() {
    return 308L;
  }

  /**
   * Returns the number 309. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber309OfAVeryLongClassThatAGeneratorHasWritten() {
    return 309L;
  }

  /**
   * Returns the number 310. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber310OfAVeryLongClassThatAGeneratorHasWritten() {
    return 310L;
  }

  /**
   * Returns the number 311. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber311OfAVeryLongClassThatAGeneratorHasWritten() {
    return 311L;
  }

  /**
   * Returns the number 312. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber312OfAVeryLongClassThatAGeneratorHasWritten() {
    return 312L;
  }

  /**
   * Returns the number 313. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber313OfAVeryLongClassThatAGeneratorHasWritten() {
    return 313L;
  }

  /**
   * Returns the number 314. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber314OfAVeryLongClassThatAGeneratorHasWritten() {
    return 314L;
  }

  /**
   * Returns the number 315. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber315OfAVeryLongClassThatAGeneratorHasWritten() {
    return 315L;
  }

  /**
   * Returns the number 316. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber316OfAVeryLongClassThatAGeneratorHasWritten() {
    return 316L;
  }

  /**
   * Returns the number 317. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber317OfAVeryLongClassThatAGeneratorHasWritten() {
    return 317L;
  }

  /**
   * Returns the number 318. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber318OfAVeryLongClassThatAGeneratorHasWritten() {
    return 318L;
  }

  /**
   * Returns the number 319. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber319OfAVeryLongClassThatAGeneratorHasWritten() {
    return 319L;
  }

  /**
   * Returns the number 320. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber320OfAVeryLongClassThatAGeneratorHasWritten() {
    return 320L;
  }

  /**
   * Returns the number 321. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber321OfAVeryLongClassThatAGeneratorHasWritten() {
    return 321L;
  }

  /**
   * Returns the number 322. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber322OfAVeryLongClassThatAGeneratorHasWritten() {
    return 322L;
  }

  /**
   * Returns the number 323. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber323OfAVeryLongClassThatAGeneratorHasWritten() {
    return 323L;
  }

  /**
   * Returns the number 324. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber324OfAVeryLongClassThatAGeneratorHasWritten() {
    return 324L;
  }

  /**
   * Returns the number 325. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber325OfAVeryLongClassThatAGeneratorHasWritten() {
    return 325L;
  }

  /**
   * Returns the number 326. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber326OfAVeryLongClassThatAGeneratorHasWritten() {
    return 326L;
  }

  /**
   * Returns the number 327. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber327OfAVeryLongClassThatAGeneratorHasWritten() {
    return 327L;
  }

  /**
   * Returns the number 328. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber328OfAVeryLongClassThatAGeneratorHasWritten() {
    return 328L;
  }

  /**
   * Returns the number 329. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber329OfAVeryLongClassThatAGeneratorHasWritten() {
    return 329L;
  }

  /**
   * Returns the number 330. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber330OfAVeryLongClassThatAGeneratorHasWritten() {
    return 330L;
  }

  /**
   * Returns the number 331. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber331OfAVeryLongClassThatAGeneratorHasWritten() {
    return 331L;
  }

  /**
   * Returns the number 332. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber332OfAVeryLongClassThatAGeneratorHasWritten() {
    return 332L;
  }

  /**
   * Returns the number 333. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber333OfAVeryLongClassThatAGeneratorHasWritten() {
    return 333L;
  }

  /**
   * Returns the number 334. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber334OfAVeryLongClassThatAGeneratorHasWritten() {
    return 334L;
  }

  /**
   * Returns the number 335. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber335OfAVeryLongClassThatAGeneratorHasWritten() {
    return 335L;
  }

  /**
   * Returns the number 336. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber336OfAVeryLongClassThatAGeneratorHasWritten() {
    return 336L;
  }

  /**
   * Returns the number 337. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber337OfAVeryLongClassThatAGeneratorHasWritten() {
    return 337L;
  }

  /**
   * Returns the number 338. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber338OfAVeryLongClassThatAGeneratorHasWritten() {
    return 338L;
  }

  /**
   * Returns the number 339. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber339OfAVeryLongClassThatAGeneratorHasWritten() {
    return 339L;
  }

  /**
   * Returns the number 340. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber340OfAVeryLongClassThatAGeneratorHasWritten() {
    return 340L;
  }

  /**
   * Returns the number 341. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber341OfAVeryLongClassThatAGeneratorHasWritten() {
    return 341L;
  }

  /**
   * Returns the number 342. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber342OfAVeryLongClassThatAGeneratorHasWritten() {
    return 342L;
  }

  /**
   * Returns the number 343. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber343OfAVeryLongClassThatAGeneratorHasWritten() {
    return 343L;
  }

  /**
   * Returns the number 344. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber344OfAVeryLongClassThatAGeneratorHasWritten() {
    return 344L;
  }

  /**
   * Returns the number 345. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber345OfAVeryLongClassThatAGeneratorHasWritten() {
    return 345L;
  }

  /**
   * Returns the number 346. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber346OfAVeryLongClassThatAGeneratorHasWritten() {
    return 346L;
  }

  /**
   * Returns the number 347. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber347OfAVeryLongClassThatAGeneratorHasWritten() {
    return 347L;
  }

  /**
   * Returns the number 348. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber348OfAVeryLongClassThatAGeneratorHasWritten() {
    return 348L;
  }

  /**
   * Returns the number 349. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber349OfAVeryLongClassThatAGeneratorHasWritten() {
    return 349L;
  }

  /**
   * Returns the number 350. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber350OfAVeryLongClassThatAGeneratorHasWritten() {
    return 350L;
  }

  /**
   * Returns the number 351. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber351OfAVeryLongClassThatAGeneratorHasWritten() {
    return 351L;
  }

  /**
   * Returns the number 352. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber352OfAVeryLongClassThatAGeneratorHasWritten() {
    return 352L;
  }

  /**
   * Returns the number 353. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber353OfAVeryLongClassThatAGeneratorHasWritten() {
    return 353L;
  }

  /**
   * Returns the number 354. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber354OfAVeryLongClassThatAGeneratorHasWritten() {
    return 354L;
  }

  /**
   * Returns the number 355. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber355OfAVeryLongClassThatAGeneratorHasWritten() {
    return 355L;
  }

  /**
   * Returns the number 356. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber356OfAVeryLongClassThatAGeneratorHasWritten() {
    return 356L;
  }

  /**
   * Returns the number 357. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber357OfAVeryLongClassThatAGeneratorHasWritten() {
    return 357L;
  }

  /**
   * Returns the number 358. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber358OfAVeryLongClassThatAGeneratorHasWritten() {
    return 358L;
  }

  /**
   * Returns the number 359. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber359OfAVeryLongClassThatAGeneratorHasWritten() {
    return 359L;
  }

  /**
   * Returns the number 360. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber360OfAVeryLongClassThatAGeneratorHasWritten() {
    return 360L;
  }

  /**
   * Returns the number 361. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber361OfAVeryLongClassThatAGeneratorHasWritten() {
    return 361L;
  }

  /**
   * Returns the number 362. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber362OfAVeryLongClassThatAGeneratorHasWritten() {
    return 362L;
  }

  /**
   * Returns the number 363. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber363OfAVeryLongClassThatAGeneratorHasWritten() {
    return 363L;
  }

  /**
   * Returns the number 364. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber364OfAVeryLongClassThatAGeneratorHasWritten() {
    return 364L;
  }

  /**
   * Returns the number 365. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber365OfAVeryLongClassThatAGeneratorHasWritten() {
    return 365L;
  }

  /**
   * Returns the number 366. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber366OfAVeryLongClassThatAGeneratorHasWritten() {
    return 366L;
  }

  /**
   * Returns the number 367. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber367OfAVeryLongClassThatAGeneratorHasWritten() {
    return 367L;
  }

  /**
   * Returns the number 368. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber368OfAVeryLongClassThatAGeneratorHasWritten() {
    return 368L;
  }

  /**
   * Returns the number 369. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber369OfAVeryLongClassThatAGeneratorHasWritten() {
    return 369L;
  }

  /**
   * Returns the number 370. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber370OfAVeryLongClassThatAGeneratorHasWritten() {
    return 370L;
  }

  /**
   * Returns the number 371. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber371OfAVeryLongClassThatAGeneratorHasWritten() {
    return 371L;
  }

  /**
   * Returns the number 372. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber372OfAVeryLongClassThatAGeneratorHasWritten() {
    return 372L;
  }

  /**
   * Returns the number 373. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber373OfAVeryLongClassThatAGeneratorHasWritten() {
    return 373L;
  }

  /**
   * Returns the number 374. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber374OfAVeryLongClassThatAGeneratorHasWritten() {
    return 374L;
  }

  /**
   * Returns the number 375. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber375OfAVeryLongClassThatAGeneratorHasWritten() {
    return 375L;
  }

  /**
   * Returns the number 376. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber376OfAVeryLongClassThatAGeneratorHasWritten() {
    return 376L;
  }

  /**
   * Returns the number 377. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber377OfAVeryLongClassThatAGeneratorHasWritten() {
    return 377L;
  }

  /**
   * Returns the number 378. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber378OfAVeryLongClassThatAGeneratorHasWritten() {
    return 378L;
  }

  /**
   * Returns the number 379. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber379OfAVeryLongClassThatAGeneratorHasWritten() {
    return 379L;
  }

  /**
   * Returns the number 380. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber380OfAVeryLongClassThatAGeneratorHasWritten() {
    return 380L;
  }

  /**
   * Returns the number 381. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber381OfAVeryLongClassThatAGeneratorHasWritten() {
    return 381L;
  }

  /**
   * Returns the number 382. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber382OfAVeryLongClassThatAGeneratorHasWritten() {
    return 382L;
  }

  /**
   * Returns the number 383. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber383OfAVeryLongClassThatAGeneratorHasWritten() {
    return 383L;
  }

  /**
   * Returns the number 384. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber384OfAVeryLongClassThatAGeneratorHasWritten() {
    return 384L;
  }

  /**
   * Returns the number 385. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber385OfAVeryLongClassThatAGeneratorHasWritten() {
    return 385L;
  }

  /**
   * Returns the number 386. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber386OfAVeryLongClassThatAGeneratorHasWritten() {
    return 386L;
  }

  /**
   * Returns the number 387. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber387OfAVeryLongClassThatAGeneratorHasWritten() {
    return 387L;
  }

  /**
   * Returns the number 388. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber388OfAVeryLongClassThatAGeneratorHasWritten() {
    return 388L;
  }

  /**
   * Returns the number 389. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber389OfAVeryLongClassThatAGeneratorHasWritten() {
    return 389L;
  }

  /**
   * Returns the number 390. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber390OfAVeryLongClassThatAGeneratorHasWritten() {
    return 390L;
  }

  /**
   * Returns the number 391. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber391OfAVeryLongClassThatAGeneratorHasWritten() {
    return 391L;
  }

  /**
   * Returns the number 392. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber392OfAVeryLongClassThatAGeneratorHasWritten() {
    return 392L;
  }

  /**
   * Returns the number 393. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber393OfAVeryLongClassThatAGeneratorHasWritten() {
    return 393L;
  }

  /**
   * Returns the number 394. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber394OfAVeryLongClassThatAGeneratorHasWritten() {
    return 394L;
  }

  /**
   * Returns the number 395. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber395OfAVeryLongClassThatAGeneratorHasWritten() {
    return 395L;
  }

  /**
   * Returns the number 396. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber396OfAVeryLongClassThatAGeneratorHasWritten() {
    return 396L;
  }

  /**
   * Returns the number 397. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber397OfAVeryLongClassThatAGeneratorHasWritten() {
    return 397L;
  }

  /**
   * Returns the number 398. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber398OfAVeryLongClassThatAGeneratorHasWritten() {
    return 398L;
  }

  /**
   * Returns the number 399. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber399OfAVeryLongClassThatAGeneratorHasWritten() {
    return 399L;
  }

  /**
   * Returns the number 400. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber400OfAVeryLongClassThatAGeneratorHasWritten() {
    return 400L;
  }

  /**
   * Returns the number 401. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber401OfAVeryLongClassThatAGeneratorHasWritten() {
    return 401L;
  }

  /**
   * Returns the number 402. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber402OfAVeryLongClassThatAGeneratorHasWritten() {
    return 402L;
  }

  /**
   * Returns the number 403. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber403OfAVeryLongClassThatAGeneratorHasWritten() {
    return 403L;
  }

  /**
   * Returns the number 404. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber404OfAVeryLongClassThatAGeneratorHasWritten() {
    return 404L;
  }

  /**
   * Returns the number 405. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber405OfAVeryLongClassThatAGeneratorHasWritten() {
    return 405L;
  }

  /**
   * Returns the number 406. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber406OfAVeryLongClassThatAGeneratorHasWritten() {
    return 406L;
  }

  /**
   * Returns the number 407. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber407OfAVeryLongClassThatAGeneratorHasWritten() {
    return 407L;
  }

  /**
   * Returns the number 408. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber408OfAVeryLongClassThatAGeneratorHasWritten() {
    return 408L;
  }

  /**
   * Returns the number 409. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber409OfAVeryLongClassThatAGeneratorHasWritten() {
    return 409L;
  }

  /**
   * Returns the number 410. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber410OfAVeryLongClassThatAGeneratorHasWritten() {
    return 410L;
  }

  /**
   * Returns the number 411. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber411OfAVeryLongClassThatAGeneratorHasWritten() {
    return 411L;
  }

  /**
   * Returns the number 412. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber412OfAVeryLongClassThatAGeneratorHasWritten() {
    return 412L;
  }

  /**
   * Returns the number 413. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber413OfAVeryLongClassThatAGeneratorHasWritten() {
    return 413L;
  }

  /**
   * Returns the number 414. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber414OfAVeryLongClassThatAGeneratorHasWritten() {
    return 414L;
  }

  /**
   * Returns the number 415. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber415OfAVeryLongClassThatAGeneratorHasWritten() {
    return 415L;
  }

  /**
   * Returns the number 416. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber416OfAVeryLongClassThatAGeneratorHasWritten() {
    return 416L;
  }

  /**
   * Returns the number 417. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber417OfAVeryLongClassThatAGeneratorHasWritten() {
    return 417L;
  }

  /**
   * Returns the number 418. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber418OfAVeryLongClassThatAGeneratorHasWritten() {
    return 418L;
  }

  /**
   * Returns the number 419. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber419OfAVeryLongClassThatAGeneratorHasWritten() {
    return 419L;
  }

  /**
   * Returns the number 420. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber420OfAVeryLongClassThatAGeneratorHasWritten() {
    return 420L;
  }

  /**
   * Returns the number 421. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber421OfAVeryLongClassThatAGeneratorHasWritten() {
    return 421L;
  }

  /**
   * Returns the number 422. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber422OfAVeryLongClassThatAGeneratorHasWritten() {
    return 422L;
  }

  /**
   * Returns the number 423. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber423OfAVeryLongClassThatAGeneratorHasWritten() {
    return 423L;
  }

  /**
   * Returns the number 424. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber424OfAVeryLongClassThatAGeneratorHasWritten() {
    return 424L;
  }

  /**
   * Returns the number 425. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber425OfAVeryLongClassThatAGeneratorHasWritten() {
    return 425L;
  }

  /**
   * Returns the number 426. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber426OfAVeryLongClassThatAGeneratorHasWritten() {
    return 426L;
  }

  /**
   * Returns the number 427. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber427OfAVeryLongClassThatAGeneratorHasWritten() {
    return 427L;
  }

  /**
   * Returns the number 428. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber428OfAVeryLongClassThatAGeneratorHasWritten() {
    return 428L;
  }

  /**
   * Returns the number 429. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber429OfAVeryLongClassThatAGeneratorHasWritten() {
    return 429L;
  }

  /**
   * Returns the number 430. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber430OfAVeryLongClassThatAGeneratorHasWritten() {
    return 430L;
  }

  /**
   * Returns the number 431. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber431OfAVeryLongClassThatAGeneratorHasWritten() {
    return 431L;
  }

  /**
   * Returns the number 432. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber432OfAVeryLongClassThatAGeneratorHasWritten() {
    return 432L;
  }

  /**
   * Returns the number 433. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber433OfAVeryLongClassThatAGeneratorHasWritten() {
    return 433L;
  }

  /**
   * Returns the number 434. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber434OfAVeryLongClassThatAGeneratorHasWritten() {
    return 434L;
  }

  /**
   * Returns the number 435. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber435OfAVeryLongClassThatAGeneratorHasWritten() {
    return 435L;
  }

  /**
   * Returns the number 436. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber436OfAVeryLongClassThatAGeneratorHasWritten() {
    return 436L;
  }

  /**
   * Returns the number 437. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber437OfAVeryLongClassThatAGeneratorHasWritten() {
    return 437L;
  }

  /**
   * Returns the number 438. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber438OfAVeryLongClassThatAGeneratorHasWritten() {
    return 438L;
  }

  /**
   * Returns the number 439. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber439OfAVeryLongClassThatAGeneratorHasWritten() {
    return 439L;
  }

  /**
   * Returns the number 440. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber440OfAVeryLongClassThatAGeneratorHasWritten() {
    return 440L;
  }

  /**
   * Returns the number 441. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber441OfAVeryLongClassThatAGeneratorHasWritten() {
    return 441L;
  }

  /**
   * Returns the number 442. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber442OfAVeryLongClassThatAGeneratorHasWritten() {
    return 442L;
  }

  /**
   * Returns the number 443. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber443OfAVeryLongClassThatAGeneratorHasWritten() {
    return 443L;
  }

  /**
   * Returns the number 444. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber444OfAVeryLongClassThatAGeneratorHasWritten() {
    return 444L;
  }

  /**
   * Returns the number 445. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber445OfAVeryLongClassThatAGeneratorHasWritten() {
    return 445L;
  }

  /**
   * Returns the number 446. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber446OfAVeryLongClassThatAGeneratorHasWritten() {
    return 446L;
  }

  /**
   * Returns the number 447. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber447OfAVeryLongClassThatAGeneratorHasWritten() {
    return 447L;
  }

  /**
   * Returns the number 448. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber448OfAVeryLongClassThatAGeneratorHasWritten() {
    return 448L;
  }

  /**
   * Returns the number 449. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber449OfAVeryLongClassThatAGeneratorHasWritten() {
    return 449L;
  }

  /**
   * Returns the number 450. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber450OfAVeryLongClassThatAGeneratorHasWritten() {
    return 450L;
  }

  /**
   * Returns the number 451. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber451OfAVeryLongClassThatAGeneratorHasWritten() {
    return 451L;
  }

  /**
   * Returns the number 452. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber452OfAVeryLongClassThatAGeneratorHasWritten() {
    return 452L;
  }

  /**
   * Returns the number 453. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber453OfAVeryLongClassThatAGeneratorHasWritten() {
    return 453L;
  }

  /**
   * Returns the number 454. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber454OfAVeryLongClassThatAGeneratorHasWritten() {
    return 454L;
  }

  /**
   * Returns the number 455. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber455OfAVeryLongClassThatAGeneratorHasWritten() {
    return 455L;
  }

  /**
   * Returns the number 456. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber456OfAVeryLongClassThatAGeneratorHasWritten() {
    return 456L;
  }

  /**
   * Returns the number 457. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber457OfAVeryLongClassThatAGeneratorHasWritten() {
    return 457L;
  }

  /**
   * Returns the number 458. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber458OfAVeryLongClassThatAGeneratorHasWritten() {
    return 458L;
  }

  /**
   * Returns the number 459. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber459OfAVeryLongClassThatAGeneratorHasWritten() {
    return 459L;
  }

  /**
   * Returns the number 460. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber460OfAVeryLongClassThatAGeneratorHasWritten() {
    return 460L;
  }

  /**
   * Returns the number 461. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber461OfAVeryLongClassThatAGeneratorHasWritten() {
    return 461L;
  }

  /**
   * Returns the number 462. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber462OfAVeryLongClassThatAGeneratorHasWritten() {
    return 462L;
  }

  /**
   * Returns the number 463. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber463OfAVeryLongClassThatAGeneratorHasWritten() {
    return 463L;
  }

  /**
   * Returns the number 464. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber464OfAVeryLongClassThatAGeneratorHasWritten() {
    return 464L;
  }

  /**
   * Returns the number 465. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber465OfAVeryLongClassThatAGeneratorHasWritten() {
    return 465L;
  }

  /**
   * Returns the number 466. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber466OfAVeryLongClassThatAGeneratorHasWritten() {
    return 466L;
  }

  /**
   * Returns the number 467. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber467OfAVeryLongClassThatAGeneratorHasWritten() {
    return 467L;
  }

  /**
   * Returns the number 468. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber468OfAVeryLongClassThatAGeneratorHasWritten() {
    return 468L;
  }

  /**
   * Returns the number 469. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber469OfAVeryLongClassThatAGeneratorHasWritten() {
    return 469L;
  }

  /**
   * Returns the number 470. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber470OfAVeryLongClassThatAGeneratorHasWritten() {
    return 470L;
  }

  /**
   * Returns the number 471. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber471OfAVeryLongClassThatAGeneratorHasWritten() {
    return 471L;
  }

  /**
   * Returns the number 472. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber472OfAVeryLongClassThatAGeneratorHasWritten() {
    return 472L;
  }

  /**
   * Returns the number 473. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber473OfAVeryLongClassThatAGeneratorHasWritten() {
    return 473L;
  }

  /**
   * Returns the number 474. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber474OfAVeryLongClassThatAGeneratorHasWritten() {
    return 474L;
  }

  /**
   * Returns the number 475. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber475OfAVeryLongClassThatAGeneratorHasWritten() {
    return 475L;
  }

  /**
   * Returns the number 476. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber476OfAVeryLongClassThatAGeneratorHasWritten() {
    return 476L;
  }

  /**
   * Returns the number 477. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber477OfAVeryLongClassThatAGeneratorHasWritten() {
    return 477L;
  }

  /**
   * Returns the number 478. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber478OfAVeryLongClassThatAGeneratorHasWritten() {
    return 478L;
  }

  /**
   * Returns the number 479. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber479OfAVeryLongClassThatAGeneratorHasWritten() {
    return 479L;
  }

  /**
   * Returns the number 480. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber480OfAVeryLongClassThatAGeneratorHasWritten() {
    return 480L;
  }

  /**
   * Returns the number 481. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber481OfAVeryLongClassThatAGeneratorHasWritten() {
    return 481L;
  }

  /**
   * Returns the number 482. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber482OfAVeryLongClassThatAGeneratorHasWritten() {
    return 482L;
  }

  /**
   * Returns the number 483. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber483OfAVeryLongClassThatAGeneratorHasWritten() {
    return 483L;
  }

  /**
   * Returns the number 484. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber484OfAVeryLongClassThatAGeneratorHasWritten() {
    return 484L;
  }

  /**
   * Returns the number 485. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber485OfAVeryLongClassThatAGeneratorHasWritten() {
    return 485L;
  }

  /**
   * Returns the number 486. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber486OfAVeryLongClassThatAGeneratorHasWritten() {
    return 486L;
  }

  /**
   * Returns the number 487. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber487OfAVeryLongClassThatAGeneratorHasWritten() {
    return 487L;
  }

  /**
   * Returns the number 488. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber488OfAVeryLongClassThatAGeneratorHasWritten() {
    return 488L;
  }

  /**
   * Returns the number 489. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber489OfAVeryLongClassThatAGeneratorHasWritten() {
    return 489L;
  }

  /**
   * Returns the number 490. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber490OfAVeryLongClassThatAGeneratorHasWritten() {
    return 490L;
  }

  /**
   * Returns the number 491. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber491OfAVeryLongClassThatAGeneratorHasWritten() {
    return 491L;
  }

  /**
   * Returns the number 492. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber492OfAVeryLongClassThatAGeneratorHasWritten() {
    return 492L;
  }

  /**
   * Returns the number 493. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber493OfAVeryLongClassThatAGeneratorHasWritten() {
    return 493L;
  }

  /**
   * Returns the number 494. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber494OfAVeryLongClassThatAGeneratorHasWritten() {
    return 494L;
  }

  /**
   * Returns the number 495. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber495OfAVeryLongClassThatAGeneratorHasWritten() {
    return 495L;
  }

  /**
   * Returns the number 496. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber496OfAVeryLongClassThatAGeneratorHasWritten() {
    return 496L;
  }

  /**
   * Returns the number 497. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber497OfAVeryLongClassThatAGeneratorHasWritten() {
    return 497L;
  }

  /**
   * Returns the number 498. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber498OfAVeryLongClassThatAGeneratorHasWritten() {
    return 498L;
  }

  /**
   * Returns the number 499. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber499OfAVeryLongClassThatAGeneratorHasWritten() {
    return 499L;
  }

  /**
   * Returns the number 500. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber500OfAVeryLongClassThatAGeneratorHasWritten() {
    return 500L;
  }

  /**
   * Returns the number 501. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber501OfAVeryLongClassThatAGeneratorHasWritten() {
    return 501L;
  }

  /**
   * Returns the number 502. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber502OfAVeryLongClassThatAGeneratorHasWritten() {
    return 502L;
  }

  /**
   * Returns the number 503. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber503OfAVeryLongClassThatAGeneratorHasWritten() {
    return 503L;
  }

  /**
   * Returns the number 504. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber504OfAVeryLongClassThatAGeneratorHasWritten() {
    return 504L;
  }

  /**
   * Returns the number 505. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber505OfAVeryLongClassThatAGeneratorHasWritten() {
    return 505L;
  }

  /**
   * Returns the number 506. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber506OfAVeryLongClassThatAGeneratorHasWritten() {
    return 506L;
  }

  /**
   * Returns the number 507. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber507OfAVeryLongClassThatAGeneratorHasWritten() {
    return 507L;
  }

  /**
   * Returns the number 508. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber508OfAVeryLongClassThatAGeneratorHasWritten() {
    return 508L;
  }

  /**
   * Returns the number 509. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber509OfAVeryLongClassThatAGeneratorHasWritten() {
    return 509L;
  }

  /**
   * Returns the number 510. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber510OfAVeryLongClassThatAGeneratorHasWritten() {
    return 510L;
  }

  /**
   * Returns the number 511. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber511OfAVeryLongClassThatAGeneratorHasWritten() {
    return 511L;
  }

  /**
   * Returns the number 512. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber512OfAVeryLongClassThatAGeneratorHasWritten() {
    return 512L;
  }

  /**
   * Returns the number 513. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber513OfAVeryLongClassThatAGeneratorHasWritten() {
    return 513L;
  }

  /**
   * Returns the number 514. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber514OfAVeryLongClassThatAGeneratorHasWritten() {
    return 514L;
  }

  /**
   * Returns the number 515. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber515OfAVeryLongClassThatAGeneratorHasWritten() {
    return 515L;
  }

  /**
   * Returns the number 516. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber516OfAVeryLongClassThatAGeneratorHasWritten() {
    return 516L;
  }

  /**
   * Returns the number 517. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber517OfAVeryLongClassThatAGeneratorHasWritten() {
    return 517L;
  }

  /**
   * Returns the number 518. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber518OfAVeryLongClassThatAGeneratorHasWritten() {
    return 518L;
  }

  /**
   * Returns the number 519. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber519OfAVeryLongClassThatAGeneratorHasWritten() {
    return 519L;
  }

  /**
   * Returns the number 520. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber520OfAVeryLongClassThatAGeneratorHasWritten() {
    return 520L;
  }

  /**
   * Returns the number 521. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber521OfAVeryLongClassThatAGeneratorHasWritten() {
    return 521L;
  }

  /**
   * Returns the number 522. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber522OfAVeryLongClassThatAGeneratorHasWritten() {
    return 522L;
  }

  /**
   * Returns the number 523. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber523OfAVeryLongClassThatAGeneratorHasWritten() {
    return 523L;
  }

  /**
   * Returns the number 524. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber524OfAVeryLongClassThatAGeneratorHasWritten() {
    return 524L;
  }

  /**
   * Returns the number 525. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber525OfAVeryLongClassThatAGeneratorHasWritten() {
    return 525L;
  }

  /**
   * Returns the number 526. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber526OfAVeryLongClassThatAGeneratorHasWritten() {
    return 526L;
  }

  /**
   * Returns the number 527. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber527OfAVeryLongClassThatAGeneratorHasWritten() {
    return 527L;
  }

  /**
   * Returns the number 528. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber528OfAVeryLongClassThatAGeneratorHasWritten() {
    return 528L;
  }

  /**
   * Returns the number 529. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber529OfAVeryLongClassThatAGeneratorHasWritten() {
    return 529L;
  }

  /**
   * Returns the number 530. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber530OfAVeryLongClassThatAGeneratorHasWritten() {
    return 530L;
  }

  /**
   * Returns the number 531. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber531OfAVeryLongClassThatAGeneratorHasWritten() {
    return 531L;
  }

  /**
   * Returns the number 532. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber532OfAVeryLongClassThatAGeneratorHasWritten() {
    return 532L;
  }

  /**
   * Returns the number 533. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber533OfAVeryLongClassThatAGeneratorHasWritten() {
    return 533L;
  }

  /**
   * Returns the number 534. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber534OfAVeryLongClassThatAGeneratorHasWritten() {
    return 534L;
  }

  /**
   * Returns the number 535. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber535OfAVeryLongClassThatAGeneratorHasWritten() {
    return 535L;
  }

  /**
   * Returns the number 536. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber536OfAVeryLongClassThatAGeneratorHasWritten() {
    return 536L;
  }

  /**
   * Returns the number 537. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber537OfAVeryLongClassThatAGeneratorHasWritten() {
    return 537L;
  }

  /**
   * Returns the number 538. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber538OfAVeryLongClassThatAGeneratorHasWritten() {
    return 538L;
  }

  /**
   * Returns the number 539. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber539OfAVeryLongClassThatAGeneratorHasWritten() {
    return 539L;
  }

  /**
   * Returns the number 540. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber540OfAVeryLongClassThatAGeneratorHasWritten() {
    return 540L;
  }

  /**
   * Returns the number 541. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber541OfAVeryLongClassThatAGeneratorHasWritten() {
    return 541L;
  }

  /**
   * Returns the number 542. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber542OfAVeryLongClassThatAGeneratorHasWritten() {
    return 542L;
  }

  /**
   * Returns the number 543. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber543OfAVeryLongClassThatAGeneratorHasWritten() {
    return 543L;
  }

  /**
   * Returns the number 544. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber544OfAVeryLongClassThatAGeneratorHasWritten() {
    return 544L;
  }

  /**
   * Returns the number 545. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber545OfAVeryLongClassThatAGeneratorHasWritten() {
    return 545L;
  }

  /**
   * Returns the number 546. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber546OfAVeryLongClassThatAGeneratorHasWritten() {
    return 546L;
  }

  /**
   * Returns the number 547. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber547OfAVeryLongClassThatAGeneratorHasWritten() {
    return 547L;
  }

  /**
   * Returns the number 548. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber548OfAVeryLongClassThatAGeneratorHasWritten() {
    return 548L;
  }

  /**
   * Returns the number 549. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber549OfAVeryLongClassThatAGeneratorHasWritten() {
    return 549L;
  }

  /**
   * Returns the number 550. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber550OfAVeryLongClassThatAGeneratorHasWritten() {
    return 550L;
  }

  /**
   * Returns the number 551. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber551OfAVeryLongClassThatAGeneratorHasWritten() {
    return 551L;
  }

  /**
   * Returns the number 552. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber552OfAVeryLongClassThatAGeneratorHasWritten() {
    return 552L;
  }

  /**
   * Returns the number 553. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber553OfAVeryLongClassThatAGeneratorHasWritten() {
    return 553L;
  }

  /**
   * Returns the number 554. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber554OfAVeryLongClassThatAGeneratorHasWritten() {
    return 554L;
  }

  /**
   * Returns the number 555. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber555OfAVeryLongClassThatAGeneratorHasWritten() {
    return 555L;
  }

  /**
   * Returns the number 556. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber556OfAVeryLongClassThatAGeneratorHasWritten() {
    return 556L;
  }

  /**
   * Returns the number 557. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber557OfAVeryLongClassThatAGeneratorHasWritten() {
    return 557L;
  }

  /**
   * Returns the number 558. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber558OfAVeryLongClassThatAGeneratorHasWritten() {
    return 558L;
  }

  /**
   * Returns the number 559. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber559OfAVeryLongClassThatAGeneratorHasWritten() {
    return 559L;
  }

  /**
   * Returns the number 560. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber560OfAVeryLongClassThatAGeneratorHasWritten() {
    return 560L;
  }

  /**
   * Returns the number 561. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber561OfAVeryLongClassThatAGeneratorHasWritten() {
    return 561L;
  }

  /**
   * Returns the number 562. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber562OfAVeryLongClassThatAGeneratorHasWritten() {
    return 562L;
  }

  /**
   * Returns the number 563. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber563OfAVeryLongClassThatAGeneratorHasWritten() {
    return 563L;
  }

  /**
   * Returns the number 564. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber564OfAVeryLongClassThatAGeneratorHasWritten() {
    return 564L;
  }

  /**
   * Returns the number 565. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber565OfAVeryLongClassThatAGeneratorHasWritten() {
    return 565L;
  }

  /**
   * Returns the number 566. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber566OfAVeryLongClassThatAGeneratorHasWritten() {
    return 566L;
  }

  /**
   * Returns the number 567. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber567OfAVeryLongClassThatAGeneratorHasWritten() {
    return 567L;
  }

  /**
   * Returns the number 568. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber568OfAVeryLongClassThatAGeneratorHasWritten() {
    return 568L;
  }

  /**
   * Returns the number 569. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber569OfAVeryLongClassThatAGeneratorHasWritten() {
    return 569L;
  }

  /**
   * Returns the number 570. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber570OfAVeryLongClassThatAGeneratorHasWritten() {
    return 570L;
  }

  /**
   * Returns the number 571. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber571OfAVeryLongClassThatAGeneratorHasWritten() {
    return 571L;
  }

  /**
   * Returns the number 572. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber572OfAVeryLongClassThatAGeneratorHasWritten() {
    return 572L;
  }

  /**
   * Returns the number 573. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber573OfAVeryLongClassThatAGeneratorHasWritten() {
    return 573L;
  }

  /**
   * Returns the number 574. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber574OfAVeryLongClassThatAGeneratorHasWritten() {
    return 574L;
  }

  /**
   * Returns the number 575. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber575OfAVeryLongClassThatAGeneratorHasWritten() {
    return 575L;
  }

  /**
   * Returns the number 576. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber576OfAVeryLongClassThatAGeneratorHasWritten() {
    return 576L;
  }

  /**
   * Returns the number 577. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber577OfAVeryLongClassThatAGeneratorHasWritten() {
    return 577L;
  }

  /**
   * Returns the number 578. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber578OfAVeryLongClassThatAGeneratorHasWritten() {
    return 578L;
  }

  /**
   * Returns the number 579. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber579OfAVeryLongClassThatAGeneratorHasWritten() {
    return 579L;
  }

  /**
   * Returns the number 580. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber580OfAVeryLongClassThatAGeneratorHasWritten() {
    return 580L;
  }

  /**
   * Returns the number 581. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber581OfAVeryLongClassThatAGeneratorHasWritten() {
    return 581L;
  }

  /**
   * Returns the number 582. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber582OfAVeryLongClassThatAGeneratorHasWritten() {
    return 582L;
  }

  /**
   * Returns the number 583. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber583OfAVeryLongClassThatAGeneratorHasWritten() {
    return 583L;
  }

  /**
   * Returns the number 584. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber584OfAVeryLongClassThatAGeneratorHasWritten() {
    return 584L;
  }

  /**
   * Returns the number 585. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber585OfAVeryLongClassThatAGeneratorHasWritten() {
    return 585L;
  }

  /**
   * Returns the number 586. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber586OfAVeryLongClassThatAGeneratorHasWritten() {
    return 586L;
  }

  /**
   * Returns the number 587. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber587OfAVeryLongClassThatAGeneratorHasWritten() {
    return 587L;
  }

  /**
   * Returns the number 588. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber588OfAVeryLongClassThatAGeneratorHasWritten() {
    return 588L;
  }

  /**
   * Returns the number 589. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber589OfAVeryLongClassThatAGeneratorHasWritten() {
    return 589L;
  }

  /**
   * Returns the number 590. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber590OfAVeryLongClassThatAGeneratorHasWritten() {
    return 590L;
  }

  /**
   * Returns the number 591. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber591OfAVeryLongClassThatAGeneratorHasWritten() {
    return 591L;
  }

  /**
   * Returns the number 592. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber592OfAVeryLongClassThatAGeneratorHasWritten() {
    return 592L;
  }

  /**
   * Returns the number 593. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber593OfAVeryLongClassThatAGeneratorHasWritten() {
    return 593L;
  }

  /**
   * Returns the number 594. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber594OfAVeryLongClassThatAGeneratorHasWritten() {
    return 594L;
  }

  /**
   * Returns the number 595. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber595OfAVeryLongClassThatAGeneratorHasWritten() {
    return 595L;
  }

  /**
   * Returns the number 596. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber596OfAVeryLongClassThatAGeneratorHasWritten() {
    return 596L;
  }

  /**
   * Returns the number 597. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber597OfAVeryLongClassThatAGeneratorHasWritten() {
    return 597L;
  }

  /**
   * Returns the number 598. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber598OfAVeryLongClassThatAGeneratorHasWritten() {
    return 598L;
  }

  /**
   * Returns the number 599. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber599OfAVeryLongClassThatAGeneratorHasWritten() {
    return 599L;
  }

  /**
   * Returns the number 600. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber600OfAVeryLongClassThatAGeneratorHasWritten() {
    return 600L;
  }

  /**
   * Returns the number 601. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber601OfAVeryLongClassThatAGeneratorHasWritten() {
    return 601L;
  }

  /**
   * Returns the number 602. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber602OfAVeryLongClassThatAGeneratorHasWritten() {
    return 602L;
  }

  /**
   * Returns the number 603. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber603OfAVeryLongClassThatAGeneratorHasWritten() {
    return 603L;
  }

  /**
   * Returns the number 604. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber604OfAVeryLongClassThatAGeneratorHasWritten() {
    return 604L;
  }

  /**
   * Returns the number 605. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber605OfAVeryLongClassThatAGeneratorHasWritten() {
    return 605L;
  }

  /**
   * Returns the number 606. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber606OfAVeryLongClassThatAGeneratorHasWritten() {
    return 606L;
  }

  /**
   * Returns the number 607. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber607OfAVeryLongClassThatAGeneratorHasWritten() {
    return 607L;
  }

  /**
   * Returns the number 608. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber608OfAVeryLongClassThatAGeneratorHasWritten() {
    return 608L;
  }

  /**
   * Returns the number 609. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber609OfAVeryLongClassThatAGeneratorHasWritten() {
    return 609L;
  }

  /**
   * Returns the number 610. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber610OfAVeryLongClassThatAGeneratorHasWritten() {
    return 610L;
  }

  /**
   * Returns the number 611. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber611OfAVeryLongClassThatAGeneratorHasWritten() {
    return 611L;
  }

  /**
   * Returns the number 612. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber612OfAVeryLongClassThatAGeneratorHasWritten() {
    return 612L;
  }

  /**
   * Returns the number 613. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber613OfAVeryLongClassThatAGeneratorHasWritten() {
    return 613L;
  }

  /**
   * Returns the number 614. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber614OfAVeryLongClassThatAGeneratorHasWritten() {
    return 614L;
  }

  /**
   * Returns the number 615. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber615OfAVeryLongClassThatAGeneratorHasWritten() {
    return 615L;
  }

  /**
   * Returns the number 616. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber616OfAVeryLongClassThatAGeneratorHasWritten() {
    return 616L;
  }

  /**
   * Returns the number 617. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber617OfAVeryLongClassThatAGeneratorHasWritten() {
    return 617L;
  }

  /**
   * Returns the number 618. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber618OfAVeryLongClassThatAGeneratorHasWritten() {
    return 618L;
  }

  /**
   * Returns the number 619. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber619OfAVeryLongClassThatAGeneratorHasWritten() {
    return 619L;
  }

  /**
   * Returns the number 620. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber620OfAVeryLongClassThatAGeneratorHasWritten() {
    return 620L;
  }

  /**
   * Returns the number 621. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber621OfAVeryLongClassThatAGeneratorHasWritten() {
    return 621L;
  }

  /**
   * Returns the number 622. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber622OfAVeryLongClassThatAGeneratorHasWritten() {
    return 622L;
  }

  /**
   * Returns the number 623. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber623OfAVeryLongClassThatAGeneratorHasWritten() {
    return 623L;
  }

  /**
   * Returns the number 624. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber624OfAVeryLongClassThatAGeneratorHasWritten() {
    return 624L;
  }

  /**
   * Returns the number 625. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber625OfAVeryLongClassThatAGeneratorHasWritten() {
    return 625L;
  }

  /**
   * Returns the number 626. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber626OfAVeryLongClassThatAGeneratorHasWritten() {
    return 626L;
  }

  /**
   * Returns the number 627. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber627OfAVeryLongClassThatAGeneratorHasWritten() {
    return 627L;
  }

  /**
   * Returns the number 628. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber628OfAVeryLongClassThatAGeneratorHasWritten() {
    return 628L;
  }

  /**
   * Returns the number 629. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber629OfAVeryLongClassThatAGeneratorHasWritten() {
    return 629L;
  }

  /**
   * Returns the number 630. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber630OfAVeryLongClassThatAGeneratorHasWritten() {
    return 630L;
  }

  /**
   * Returns the number 631. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber631OfAVeryLongClassThatAGeneratorHasWritten() {
    return 631L;
  }

  /**
   * Returns the number 632. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber632OfAVeryLongClassThatAGeneratorHasWritten() {
    return 632L;
  }

  /**
   * Returns the number 633. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber633OfAVeryLongClassThatAGeneratorHasWritten() {
    return 633L;
  }

  /**
   * Returns the number 634. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber634OfAVeryLongClassThatAGeneratorHasWritten() {
    return 634L;
  }

  /**
   * Returns the number 635. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber635OfAVeryLongClassThatAGeneratorHasWritten() {
    return 635L;
  }

  /**
   * Returns the number 636. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber636OfAVeryLongClassThatAGeneratorHasWritten() {
    return 636L;
  }

  /**
   * Returns the number 637. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber637OfAVeryLongClassThatAGeneratorHasWritten() {
    return 637L;
  }

  /**
   * Returns the number 638. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber638OfAVeryLongClassThatAGeneratorHasWritten() {
    return 638L;
  }

  /**
   * Returns the number 639. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber639OfAVeryLongClassThatAGeneratorHasWritten() {
    return 639L;
  }

  /**
   * Returns the number 640. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber640OfAVeryLongClassThatAGeneratorHasWritten() {
    return 640L;
  }

  /**
   * Returns the number 641. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber641OfAVeryLongClassThatAGeneratorHasWritten() {
    return 641L;
  }

  /**
   * Returns the number 642. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber642OfAVeryLongClassThatAGeneratorHasWritten() {
    return 642L;
  }

  /**
   * Returns the number 643. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber643OfAVeryLongClassThatAGeneratorHasWritten() {
    return 643L;
  }

  /**
   * Returns the number 644. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber644OfAVeryLongClassThatAGeneratorHasWritten() {
    return 644L;
  }

  /**
   * Returns the number 645. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber645OfAVeryLongClassThatAGeneratorHasWritten() {
    return 645L;
  }

  /**
   * Returns the number 646. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber646OfAVeryLongClassThatAGeneratorHasWritten() {
    return 646L;
  }

  /**
   * Returns the number 647. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber647OfAVeryLongClassThatAGeneratorHasWritten() {
    return 647L;
  }

  /**
   * Returns the number 648. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber648OfAVeryLongClassThatAGeneratorHasWritten() {
    return 648L;
  }

  /**
   * Returns the number 649. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber649OfAVeryLongClassThatAGeneratorHasWritten() {
    return 649L;
  }

  /**
   * Returns the number 650. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber650OfAVeryLongClassThatAGeneratorHasWritten() {
    return 650L;
  }

  /**
   * Returns the number 651. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber651OfAVeryLongClassThatAGeneratorHasWritten() {
    return 651L;
  }

  /**
   * Returns the number 652. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber652OfAVeryLongClassThatAGeneratorHasWritten() {
    return 652L;
  }

  /**
   * Returns the number 653. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber653OfAVeryLongClassThatAGeneratorHasWritten() {
    return 653L;
  }

  /**
   * Returns the number 654. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber654OfAVeryLongClassThatAGeneratorHasWritten() {
    return 654L;
  }

  /**
   * Returns the number 655. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber655OfAVeryLongClassThatAGeneratorHasWritten() {
    return 655L;
  }

  /**
   * Returns the number 656. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber656OfAVeryLongClassThatAGeneratorHasWritten() {
    return 656L;
  }

  /**
   * Returns the number 657. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber657OfAVeryLongClassThatAGeneratorHasWritten() {
    return 657L;
  }

  /**
   * Returns the number 658. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber658OfAVeryLongClassThatAGeneratorHasWritten() {
    return 658L;
  }

  /**
   * Returns the number 659. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber659OfAVeryLongClassThatAGeneratorHasWritten() {
    return 659L;
  }

  /**
   * Returns the number 660. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber660OfAVeryLongClassThatAGeneratorHasWritten() {
    return 660L;
  }

  /**
   * Returns the number 661. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber661OfAVeryLongClassThatAGeneratorHasWritten() {
    return 661L;
  }

  /**
   * Returns the number 662. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber662OfAVeryLongClassThatAGeneratorHasWritten() {
    return 662L;
  }

  /**
   * Returns the number 663. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber663OfAVeryLongClassThatAGeneratorHasWritten() {
    return 663L;
  }

  /**
   * Returns the number 664. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber664OfAVeryLongClassThatAGeneratorHasWritten() {
    return 664L;
  }

  /**
   * Returns the number 665. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber665OfAVeryLongClassThatAGeneratorHasWritten() {
    return 665L;
  }

  /**
   * Returns the number 666. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber666OfAVeryLongClassThatAGeneratorHasWritten() {
    return 666L;
  }

  /**
   * Returns the number 667. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber667OfAVeryLongClassThatAGeneratorHasWritten() {
    return 667L;
  }

  /**
   * Returns the number 668. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber668OfAVeryLongClassThatAGeneratorHasWritten() {
    return 668L;
  }

  /**
   * Returns the number 669. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber669OfAVeryLongClassThatAGeneratorHasWritten() {
    return 669L;
  }

  /**
   * Returns the number 670. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber670OfAVeryLongClassThatAGeneratorHasWritten() {
    return 670L;
  }

  /**
   * Returns the number 671. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber671OfAVeryLongClassThatAGeneratorHasWritten() {
    return 671L;
  }

  /**
   * Returns the number 672. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber672OfAVeryLongClassThatAGeneratorHasWritten() {
    return 672L;
  }

  /**
   * Returns the number 673. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber673OfAVeryLongClassThatAGeneratorHasWritten() {
    return 673L;
  }

  /**
   * Returns the number 674. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber674OfAVeryLongClassThatAGeneratorHasWritten() {
    return 674L;
  }

  /**
   * Returns the number 675. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber675OfAVeryLongClassThatAGeneratorHasWritten() {
    return 675L;
  }

  /**
   * Returns the number 676. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber676OfAVeryLongClassThatAGeneratorHasWritten() {
    return 676L;
  }

  /**
   * Returns the number 677. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber677OfAVeryLongClassThatAGeneratorHasWritten() {
    return 677L;
  }

  /**
   * Returns the number 678. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber678OfAVeryLongClassThatAGeneratorHasWritten() {
    return 678L;
  }

  /**
   * Returns the number 679. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber679OfAVeryLongClassThatAGeneratorHasWritten() {
    return 679L;
  }

  /**
   * Returns the number 680. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber680OfAVeryLongClassThatAGeneratorHasWritten() {
    return 680L;
  }

  /**
   * Returns the number 681. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber681OfAVeryLongClassThatAGeneratorHasWritten() {
    return 681L;
  }

  /**
   * Returns the number 682. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber682OfAVeryLongClassThatAGeneratorHasWritten() {
    return 682L;
  }

  /**
   * Returns the number 683. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber683OfAVeryLongClassThatAGeneratorHasWritten() {
    return 683L;
  }

  /**
   * Returns the number 684. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber684OfAVeryLongClassThatAGeneratorHasWritten() {
    return 684L;
  }

  /**
   * Returns the number 685. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber685OfAVeryLongClassThatAGeneratorHasWritten() {
    return 685L;
  }

  /**
   * Returns the number 686. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber686OfAVeryLongClassThatAGeneratorHasWritten() {
    return 686L;
  }

  /**
   * Returns the number 687. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber687OfAVeryLongClassThatAGeneratorHasWritten() {
    return 687L;
  }

  /**
   * Returns the number 688. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber688OfAVeryLongClassThatAGeneratorHasWritten() {
    return 688L;
  }

  /**
   * Returns the number 689. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber689OfAVeryLongClassThatAGeneratorHasWritten() {
    return 689L;
  }

  /**
   * Returns the number 690. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber690OfAVeryLongClassThatAGeneratorHasWritten() {
    return 690L;
  }

  /**
   * Returns the number 691. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber691OfAVeryLongClassThatAGeneratorHasWritten() {
    return 691L;
  }

  /**
   * Returns the number 692. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber692OfAVeryLongClassThatAGeneratorHasWritten() {
    return 692L;
  }

  /**
   * Returns the number 693. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber693OfAVeryLongClassThatAGeneratorHasWritten() {
    return 693L;
  }

  /**
   * Returns the number 694. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber694OfAVeryLongClassThatAGeneratorHasWritten() {
    return 694L;
  }

  /**
   * Returns the number 695. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber695OfAVeryLongClassThatAGeneratorHasWritten() {
    return 695L;
  }

  /**
   * Returns the number 696. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber696OfAVeryLongClassThatAGeneratorHasWritten() {
    return 696L;
  }

  /**
   * Returns the number 697. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber697OfAVeryLongClassThatAGeneratorHasWritten() {
    return 697L;
  }

  /**
   * Returns the number 698. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber698OfAVeryLongClassThatAGeneratorHasWritten() {
    return 698L;
  }

  /**
   * Returns the number 699. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber699OfAVeryLongClassThatAGeneratorHasWritten() {
    return 699L;
  }

  /**
   * Returns the number 700. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber700OfAVeryLongClassThatAGeneratorHasWritten() {
    return 700L;
  }

  /**
   * Returns the number 701. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber701OfAVeryLongClassThatAGeneratorHasWritten() {
    return 701L;
  }

  /**
   * Returns the number 702. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber702OfAVeryLongClassThatAGeneratorHasWritten() {
    return 702L;
  }

  /**
   * Returns the number 703. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber703OfAVeryLongClassThatAGeneratorHasWritten() {
    return 703L;
  }

  /**
   * Returns the number 704. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber704OfAVeryLongClassThatAGeneratorHasWritten() {
    return 704L;
  }

  /**
   * Returns the number 705. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber705OfAVeryLongClassThatAGeneratorHasWritten() {
    return 705L;
  }

  /**
   * Returns the number 706. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber706OfAVeryLongClassThatAGeneratorHasWritten() {
    return 706L;
  }

  /**
   * Returns the number 707. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber707OfAVeryLongClassThatAGeneratorHasWritten() {
    return 707L;
  }

  /**
   * Returns the number 708. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber708OfAVeryLongClassThatAGeneratorHasWritten() {
    return 708L;
  }

  /**
   * Returns the number 709. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber709OfAVeryLongClassThatAGeneratorHasWritten() {
    return 709L;
  }

  /**
   * Returns the number 710. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber710OfAVeryLongClassThatAGeneratorHasWritten() {
    return 710L;
  }

  /**
   * Returns the number 711. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber711OfAVeryLongClassThatAGeneratorHasWritten() {
    return 711L;
  }

  /**
   * Returns the number 712. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber712OfAVeryLongClassThatAGeneratorHasWritten() {
    return 712L;
  }

  /**
   * Returns the number 713. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber713OfAVeryLongClassThatAGeneratorHasWritten() {
    return 713L;
  }

  /**
   * Returns the number 714. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber714OfAVeryLongClassThatAGeneratorHasWritten() {
    return 714L;
  }

  /**
   * Returns the number 715. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber715OfAVeryLongClassThatAGeneratorHasWritten() {
    return 715L;
  }

  /**
   * Returns the number 716. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber716OfAVeryLongClassThatAGeneratorHasWritten() {
    return 716L;
  }

  /**
   * Returns the number 717. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber717OfAVeryLongClassThatAGeneratorHasWritten() {
    return 717L;
  }

  /**
   * Returns the number 718. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber718OfAVeryLongClassThatAGeneratorHasWritten() {
    return 718L;
  }

  /**
   * Returns the number 719. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber719OfAVeryLongClassThatAGeneratorHasWritten() {
    return 719L;
  }

  /**
   * Returns the number 720. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber720OfAVeryLongClassThatAGeneratorHasWritten() {
    return 720L;
  }

  /**
   * Returns the number 721. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber721OfAVeryLongClassThatAGeneratorHasWritten() {
    return 721L;
  }

  /**
   * Returns the number 722. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber722OfAVeryLongClassThatAGeneratorHasWritten() {
    return 722L;
  }

  /**
   * Returns the number 723. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber723OfAVeryLongClassThatAGeneratorHasWritten() {
    return 723L;
  }

  /**
   * Returns the number 724. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber724OfAVeryLongClassThatAGeneratorHasWritten() {
    return 724L;
  }

  /**
   * Returns the number 725. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber725OfAVeryLongClassThatAGeneratorHasWritten() {
    return 725L;
  }

  /**
   * Returns the number 726. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber726OfAVeryLongClassThatAGeneratorHasWritten() {
    return 726L;
  }

  /**
   * Returns the number 727. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber727OfAVeryLongClassThatAGeneratorHasWritten() {
    return 727L;
  }

  /**
   * Returns the number 728. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber728OfAVeryLongClassThatAGeneratorHasWritten() {
    return 728L;
  }

  /**
   * Returns the number 729. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber729OfAVeryLongClassThatAGeneratorHasWritten() {
    return 729L;
  }

  /**
   * Returns the number 730. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber730OfAVeryLongClassThatAGeneratorHasWritten() {
    return 730L;
  }

  /**
   * Returns the number 731. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber731OfAVeryLongClassThatAGeneratorHasWritten() {
    return 731L;
  }

  /**
   * Returns the number 732. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber732OfAVeryLongClassThatAGeneratorHasWritten() {
    return 732L;
  }

  /**
   * Returns the number 733. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber733OfAVeryLongClassThatAGeneratorHasWritten() {
    return 733L;
  }

  /**
   * Returns the number 734. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber734OfAVeryLongClassThatAGeneratorHasWritten() {
    return 734L;
  }

  /**
   * Returns the number 735. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber735OfAVeryLongClassThatAGeneratorHasWritten() {
    return 735L;
  }

  /**
   * Returns the number 736. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber736OfAVeryLongClassThatAGeneratorHasWritten() {
    return 736L;
  }

  /**
   * Returns the number 737. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber737OfAVeryLongClassThatAGeneratorHasWritten() {
    return 737L;
  }

  /**
   * Returns the number 738. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber738OfAVeryLongClassThatAGeneratorHasWritten() {
    return 738L;
  }

  /**
   * Returns the number 739. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber739OfAVeryLongClassThatAGeneratorHasWritten() {
    return 739L;
  }

  /**
   * Returns the number 740. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber740OfAVeryLongClassThatAGeneratorHasWritten() {
    return 740L;
  }

  /**
   * Returns the number 741. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber741OfAVeryLongClassThatAGeneratorHasWritten() {
    return 741L;
  }

  /**
   * Returns the number 742. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber742OfAVeryLongClassThatAGeneratorHasWritten() {
    return 742L;
  }

  /**
   * Returns the number 743. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber743OfAVeryLongClassThatAGeneratorHasWritten() {
    return 743L;
  }

  /**
   * Returns the number 744. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber744OfAVeryLongClassThatAGeneratorHasWritten() {
    return 744L;
  }

  /**
   * Returns the number 745. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber745OfAVeryLongClassThatAGeneratorHasWritten() {
    return 745L;
  }

  /**
   * Returns the number 746. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber746OfAVeryLongClassThatAGeneratorHasWritten() {
    return 746L;
  }

  /**
   * Returns the number 747. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber747OfAVeryLongClassThatAGeneratorHasWritten() {
    return 747L;
  }

  /**
   * Returns the number 748. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber748OfAVeryLongClassThatAGeneratorHasWritten() {
    return 748L;
  }

  /**
   * Returns the number 749. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber749OfAVeryLongClassThatAGeneratorHasWritten() {
    return 749L;
  }

  /**
   * Returns the number 750. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber750OfAVeryLongClassThatAGeneratorHasWritten() {
    return 750L;
  }

  /**
   * Returns the number 751. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber751OfAVeryLongClassThatAGeneratorHasWritten() {
    return 751L;
  }

  /**
   * Returns the number 752. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber752OfAVeryLongClassThatAGeneratorHasWritten() {
    return 752L;
  }

  /**
   * Returns the number 753. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber753OfAVeryLongClassThatAGeneratorHasWritten() {
    return 753L;
  }

  /**
   * Returns the number 754. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber754OfAVeryLongClassThatAGeneratorHasWritten() {
    return 754L;
  }

  /**
   * Returns the number 755. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber755OfAVeryLongClassThatAGeneratorHasWritten() {
    return 755L;
  }

  /**
   * Returns the number 756. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber756OfAVeryLongClassThatAGeneratorHasWritten() {
    return 756L;
  }

  /**
   * Returns the number 757. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber757OfAVeryLongClassThatAGeneratorHasWritten() {
    return 757L;
  }

  /**
   * Returns the number 758. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber758OfAVeryLongClassThatAGeneratorHasWritten() {
    return 758L;
  }

  /**
   * Returns the number 759. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber759OfAVeryLongClassThatAGeneratorHasWritten() {
    return 759L;
  }

  /**
   * Returns the number 760. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber760OfAVeryLongClassThatAGeneratorHasWritten() {
    return 760L;
  }

  /**
   * Returns the number 761. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber761OfAVeryLongClassThatAGeneratorHasWritten() {
    return 761L;
  }

  /**
   * Returns the number 762. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber762OfAVeryLongClassThatAGeneratorHasWritten() {
    return 762L;
  }

  /**
   * Returns the number 763. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber763OfAVeryLongClassThatAGeneratorHasWritten() {
    return 763L;
  }

  /**
   * Returns the number 764. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber764OfAVeryLongClassThatAGeneratorHasWritten() {
    return 764L;
  }

  /**
   * Returns the number 765. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber765OfAVeryLongClassThatAGeneratorHasWritten() {
    return 765L;
  }

  /**
   * Returns the number 766. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber766OfAVeryLongClassThatAGeneratorHasWritten() {
    return 766L;
  }

  /**
   * Returns the number 767. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber767OfAVeryLongClassThatAGeneratorHasWritten() {
    return 767L;
  }

  /**
   * Returns the number 768. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber768OfAVeryLongClassThatAGeneratorHasWritten() {
    return 768L;
  }

  /**
   * Returns the number 769. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber769OfAVeryLongClassThatAGeneratorHasWritten() {
    return 769L;
  }

  /**
   * Returns the number 770. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber770OfAVeryLongClassThatAGeneratorHasWritten() {
    return 770L;
  }

  /**
   * Returns the number 771. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber771OfAVeryLongClassThatAGeneratorHasWritten() {
    return 771L;
  }

  /**
   * Returns the number 772. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber772OfAVeryLongClassThatAGeneratorHasWritten() {
    return 772L;
  }

  /**
   * Returns the number 773. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber773OfAVeryLongClassThatAGeneratorHasWritten() {
    return 773L;
  }

  /**
   * Returns the number 774. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber774OfAVeryLongClassThatAGeneratorHasWritten() {
    return 774L;
  }

  /**
   * Returns the number 775. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber775OfAVeryLongClassThatAGeneratorHasWritten() {
    return 775L;
  }

  /**
   * Returns the number 776. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber776OfAVeryLongClassThatAGeneratorHasWritten() {
    return 776L;
  }

  /**
   * Returns the number 777. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber777OfAVeryLongClassThatAGeneratorHasWritten() {
    return 777L;
  }

  /**
   * Returns the number 778. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber778OfAVeryLongClassThatAGeneratorHasWritten() {
    return 778L;
  }

  /**
   * Returns the number 779. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber779OfAVeryLongClassThatAGeneratorHasWritten() {
    return 779L;
  }

  /**
   * Returns the number 780. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber780OfAVeryLongClassThatAGeneratorHasWritten() {
    return 780L;
  }

  /**
   * Returns the number 781. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber781OfAVeryLongClassThatAGeneratorHasWritten() {
    return 781L;
  }

  /**
   * Returns the number 782. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber782OfAVeryLongClassThatAGeneratorHasWritten() {
    return 782L;
  }

  /**
   * Returns the number 783. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber783OfAVeryLongClassThatAGeneratorHasWritten() {
    return 783L;
  }

  /**
   * Returns the number 784. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber784OfAVeryLongClassThatAGeneratorHasWritten() {
    return 784L;
  }

  /**
   * Returns the number 785. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber785OfAVeryLongClassThatAGeneratorHasWritten() {
    return 785L;
  }

  /**
   * Returns the number 786. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber786OfAVeryLongClassThatAGeneratorHasWritten() {
    return 786L;
  }

  /**
   * Returns the number 787. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber787OfAVeryLongClassThatAGeneratorHasWritten() {
    return 787L;
  }

  /**
   * Returns the number 788. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber788OfAVeryLongClassThatAGeneratorHasWritten() {
    return 788L;
  }

  /**
   * Returns the number 789. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber789OfAVeryLongClassThatAGeneratorHasWritten() {
    return 789L;
  }

  /**
   * Returns the number 790. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber790OfAVeryLongClassThatAGeneratorHasWritten() {
    return 790L;
  }

  /**
   * Returns the number 791. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber791OfAVeryLongClassThatAGeneratorHasWritten() {
    return 791L;
  }

  /**
   * Returns the number 792. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber792OfAVeryLongClassThatAGeneratorHasWritten() {
    return 792L;
  }

  /**
   * Returns the number 793. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber793OfAVeryLongClassThatAGeneratorHasWritten() {
    return 793L;
  }

  /**
   * Returns the number 794. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber794OfAVeryLongClassThatAGeneratorHasWritten() {
    return 794L;
  }

  /**
   * Returns the number 795. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber795OfAVeryLongClassThatAGeneratorHasWritten() {
    return 795L;
  }

  /**
   * Returns the number 796. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber796OfAVeryLongClassThatAGeneratorHasWritten() {
    return 796L;
  }

  /**
   * Returns the number 797. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber797OfAVeryLongClassThatAGeneratorHasWritten() {
    return 797L;
  }

  /**
   * Returns the number 798. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber798OfAVeryLongClassThatAGeneratorHasWritten() {
    return 798L;
  }

  /**
   * Returns the number 799. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber799OfAVeryLongClassThatAGeneratorHasWritten() {
    return 799L;
  }

  /**
   * Returns the number 800. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber800OfAVeryLongClassThatAGeneratorHasWritten() {
    return 800L;
  }

  /**
   * Returns the number 801. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber801OfAVeryLongClassThatAGeneratorHasWritten() {
    return 801L;
  }

  /**
   * Returns the number 802. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber802OfAVeryLongClassThatAGeneratorHasWritten() {
    return 802L;
  }

  /**
   * Returns the number 803. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber803OfAVeryLongClassThatAGeneratorHasWritten() {
    return 803L;
  }

  /**
   * Returns the number 804. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber804OfAVeryLongClassThatAGeneratorHasWritten() {
    return 804L;
  }

  /**
   * Returns the number 805. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber805OfAVeryLongClassThatAGeneratorHasWritten() {
    return 805L;
  }

  /**
   * Returns the number 806. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber806OfAVeryLongClassThatAGeneratorHasWritten() {
    return 806L;
  }

  /**
   * Returns the number 807. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber807OfAVeryLongClassThatAGeneratorHasWritten() {
    return 807L;
  }

  /**
   * Returns the number 808. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber808OfAVeryLongClassThatAGeneratorHasWritten() {
    return 808L;
  }

  /**
   * Returns the number 809. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber809OfAVeryLongClassThatAGeneratorHasWritten() {
    return 809L;
  }

  /**
   * Returns the number 810. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber810OfAVeryLongClassThatAGeneratorHasWritten() {
    return 810L;
  }

  /**
   * Returns the number 811. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber811OfAVeryLongClassThatAGeneratorHasWritten() {
    return 811L;
  }

  /**
   * Returns the number 812. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber812OfAVeryLongClassThatAGeneratorHasWritten() {
    return 812L;
  }

  /**
   * Returns the number 813. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber813OfAVeryLongClassThatAGeneratorHasWritten() {
    return 813L;
  }

  /**
   * Returns the number 814. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber814OfAVeryLongClassThatAGeneratorHasWritten() {
    return 814L;
  }

  /**
   * Returns the number 815. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber815OfAVeryLongClassThatAGeneratorHasWritten() {
    return 815L;
  }

  /**
   * Returns the number 816. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber816OfAVeryLongClassThatAGeneratorHasWritten() {
    return 816L;
  }

  /**
   * Returns the number 817. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber817OfAVeryLongClassThatAGeneratorHasWritten() {
    return 817L;
  }

  /**
   * Returns the number 818. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber818OfAVeryLongClassThatAGeneratorHasWritten() {
    return 818L;
  }

  /**
   * Returns the number 819. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber819OfAVeryLongClassThatAGeneratorHasWritten() {
    return 819L;
  }

  /**
   * Returns the number 820. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber820OfAVeryLongClassThatAGeneratorHasWritten() {
    return 820L;
  }

  /**
   * Returns the number 821. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber821OfAVeryLongClassThatAGeneratorHasWritten() {
    return 821L;
  }

  /**
   * Returns the number 822. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber822OfAVeryLongClassThatAGeneratorHasWritten() {
    return 822L;
  }

  /**
   * Returns the number 823. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber823OfAVeryLongClassThatAGeneratorHasWritten() {
    return 823L;
  }

  /**
   * Returns the number 824. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber824OfAVeryLongClassThatAGeneratorHasWritten() {
    return 824L;
  }

  /**
   * Returns the number 825. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber825OfAVeryLongClassThatAGeneratorHasWritten() {
    return 825L;
  }

  /**
   * Returns the number 826. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber826OfAVeryLongClassThatAGeneratorHasWritten() {
    return 826L;
  }

  /**
   * Returns the number 827. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber827OfAVeryLongClassThatAGeneratorHasWritten() {
    return 827L;
  }

  /**
   * Returns the number 828. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber828OfAVeryLongClassThatAGeneratorHasWritten() {
    return 828L;
  }

  /**
   * Returns the number 829. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber829OfAVeryLongClassThatAGeneratorHasWritten() {
    return 829L;
  }

  /**
   * Returns the number 830. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber830OfAVeryLongClassThatAGeneratorHasWritten() {
    return 830L;
  }

  /**
   * Returns the number 831. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber831OfAVeryLongClassThatAGeneratorHasWritten() {
    return 831L;
  }

  /**
   * Returns the number 832. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber832OfAVeryLongClassThatAGeneratorHasWritten() {
    return 832L;
  }

  /**
   * Returns the number 833. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber833OfAVeryLongClassThatAGeneratorHasWritten() {
    return 833L;
  }

  /**
   * Returns the number 834. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber834OfAVeryLongClassThatAGeneratorHasWritten() {
    return 834L;
  }

  /**
   * Returns the number 835. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber835OfAVeryLongClassThatAGeneratorHasWritten() {
    return 835L;
  }

  /**
   * Returns the number 836. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber836OfAVeryLongClassThatAGeneratorHasWritten() {
    return 836L;
  }

  /**
   * Returns the number 837. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber837OfAVeryLongClassThatAGeneratorHasWritten() {
    return 837L;
  }

  /**
   * Returns the number 838. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber838OfAVeryLongClassThatAGeneratorHasWritten() {
    return 838L;
  }

  /**
   * Returns the number 839. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber839OfAVeryLongClassThatAGeneratorHasWritten() {
    return 839L;
  }

  /**
   * Returns the number 840. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber840OfAVeryLongClassThatAGeneratorHasWritten() {
    return 840L;
  }

  /**
   * Returns the number 841. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber841OfAVeryLongClassThatAGeneratorHasWritten() {
    return 841L;
  }

  /**
   * Returns the number 842. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber842OfAVeryLongClassThatAGeneratorHasWritten() {
    return 842L;
  }

  /**
   * Returns the number 843. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber843OfAVeryLongClassThatAGeneratorHasWritten() {
    return 843L;
  }

  /**
   * Returns the number 844. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber844OfAVeryLongClassThatAGeneratorHasWritten() {
    return 844L;
  }

  /**
   * Returns the number 845. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber845OfAVeryLongClassThatAGeneratorHasWritten() {
    return 845L;
  }

  /**
   * Returns the number 846. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber846OfAVeryLongClassThatAGeneratorHasWritten() {
    return 846L;
  }

  /**
   * Returns the number 847. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber847OfAVeryLongClassThatAGeneratorHasWritten() {
    return 847L;
  }

  /**
   * Returns the number 848. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber848OfAVeryLongClassThatAGeneratorHasWritten() {
    return 848L;
  }

  /**
   * Returns the number 849. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber849OfAVeryLongClassThatAGeneratorHasWritten() {
    return 849L;
  }

  /**
   * Returns the number 850. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber850OfAVeryLongClassThatAGeneratorHasWritten() {
    return 850L;
  }

  /**
   * Returns the number 851. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber851OfAVeryLongClassThatAGeneratorHasWritten() {
    return 851L;
  }

  /**
   * Returns the number 852. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber852OfAVeryLongClassThatAGeneratorHasWritten() {
    return 852L;
  }

  /**
   * Returns the number 853. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber853OfAVeryLongClassThatAGeneratorHasWritten() {
    return 853L;
  }

  /**
   * Returns the number 854. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber854OfAVeryLongClassThatAGeneratorHasWritten() {
    return 854L;
  }

  /**
   * Returns the number 855. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber855OfAVeryLongClassThatAGeneratorHasWritten() {
    return 855L;
  }

  /**
   * Returns the number 856. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber856OfAVeryLongClassThatAGeneratorHasWritten() {
    return 856L;
  }

  /**
   * Returns the number 857. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber857OfAVeryLongClassThatAGeneratorHasWritten() {
    return 857L;
  }

  /**
   * Returns the number 858. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber858OfAVeryLongClassThatAGeneratorHasWritten() {
    return 858L;
  }

  /**
   * Returns the number 859. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber859OfAVeryLongClassThatAGeneratorHasWritten() {
    return 859L;
  }

  /**
   * Returns the number 860. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber860OfAVeryLongClassThatAGeneratorHasWritten() {
    return 860L;
  }

  /**
   * Returns the number 861. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber861OfAVeryLongClassThatAGeneratorHasWritten() {
    return 861L;
  }

  /**
   * Returns the number 862. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber862OfAVeryLongClassThatAGeneratorHasWritten() {
    return 862L;
  }

  /**
   * Returns the number 863. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber863OfAVeryLongClassThatAGeneratorHasWritten() {
    return 863L;
  }

  /**
   * Returns the number 864. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber864OfAVeryLongClassThatAGeneratorHasWritten() {
    return 864L;
  }

  /**
   * Returns the number 865. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber865OfAVeryLongClassThatAGeneratorHasWritten() {
    return 865L;
  }

  /**
   * Returns the number 866. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber866OfAVeryLongClassThatAGeneratorHasWritten() {
    return 866L;
  }

  /**
   * Returns the number 867. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber867OfAVeryLongClassThatAGeneratorHasWritten() {
    return 867L;
  }

  /**
   * Returns the number 868. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber868OfAVeryLongClassThatAGeneratorHasWritten() {
    return 868L;
  }

  /**
   * Returns the number 869. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber869OfAVeryLongClassThatAGeneratorHasWritten() {
    return 869L;
  }

  /**
   * Returns the number 870. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber870OfAVeryLongClassThatAGeneratorHasWritten() {
    return 870L;
  }

  /**
   * Returns the number 871. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber871OfAVeryLongClassThatAGeneratorHasWritten() {
    return 871L;
  }

  /**
   * Returns the number 872. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber872OfAVeryLongClassThatAGeneratorHasWritten() {
    return 872L;
  }

  /**
   * Returns the number 873. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber873OfAVeryLongClassThatAGeneratorHasWritten() {
    return 873L;
  }

  /**
   * Returns the number 874. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber874OfAVeryLongClassThatAGeneratorHasWritten() {
    return 874L;
  }

  /**
   * Returns the number 875. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber875OfAVeryLongClassThatAGeneratorHasWritten() {
    return 875L;
  }

  /**
   * Returns the number 876. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber876OfAVeryLongClassThatAGeneratorHasWritten() {
    return 876L;
  }

  /**
   * Returns the number 877. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber877OfAVeryLongClassThatAGeneratorHasWritten() {
    return 877L;
  }

  /**
   * Returns the number 878. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber878OfAVeryLongClassThatAGeneratorHasWritten() {
    return 878L;
  }

  /**
   * Returns the number 879. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber879OfAVeryLongClassThatAGeneratorHasWritten() {
    return 879L;
  }

  /**
   * Returns the number 880. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber880OfAVeryLongClassThatAGeneratorHasWritten() {
    return 880L;
  }

  /**
   * Returns the number 881. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber881OfAVeryLongClassThatAGeneratorHasWritten() {
    return 881L;
  }

  /**
   * Returns the number 882. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber882OfAVeryLongClassThatAGeneratorHasWritten() {
    return 882L;
  }

  /**
   * Returns the number 883. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber883OfAVeryLongClassThatAGeneratorHasWritten() {
    return 883L;
  }

  /**
   * Returns the number 884. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber884OfAVeryLongClassThatAGeneratorHasWritten() {
    return 884L;
  }

  /**
   * Returns the number 885. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber885OfAVeryLongClassThatAGeneratorHasWritten() {
    return 885L;
  }

  /**
   * Returns the number 886. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber886OfAVeryLongClassThatAGeneratorHasWritten() {
    return 886L;
  }

  /**
   * Returns the number 887. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber887OfAVeryLongClassThatAGeneratorHasWritten() {
    return 887L;
  }

  /**
   * Returns the number 888. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber888OfAVeryLongClassThatAGeneratorHasWritten() {
    return 888L;
  }

  /**
   * Returns the number 889. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber889OfAVeryLongClassThatAGeneratorHasWritten() {
    return 889L;
  }

  /**
   * Returns the number 890. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber890OfAVeryLongClassThatAGeneratorHasWritten() {
    return 890L;
  }

  /**
   * Returns the number 891. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber891OfAVeryLongClassThatAGeneratorHasWritten() {
    return 891L;
  }

  /**
   * Returns the number 892. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber892OfAVeryLongClassThatAGeneratorHasWritten() {
    return 892L;
  }

  /**
   * Returns the number 893. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber893OfAVeryLongClassThatAGeneratorHasWritten() {
    return 893L;
  }

  /**
   * Returns the number 894. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber894OfAVeryLongClassThatAGeneratorHasWritten() {
    return 894L;
  }

  /**
   * Returns the number 895. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber895OfAVeryLongClassThatAGeneratorHasWritten() {
    return 895L;
  }

  /**
   * Returns the number 896. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber896OfAVeryLongClassThatAGeneratorHasWritten() {
    return 896L;
  }

  /**
   * Returns the number 897. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber897OfAVeryLongClassThatAGeneratorHasWritten() {
    return 897L;
  }

  /**
   * Returns the number 898. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber898OfAVeryLongClassThatAGeneratorHasWritten() {
    return 898L;
  }

  /**
   * Returns the number 899. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber899OfAVeryLongClassThatAGeneratorHasWritten() {
    return 899L;
  }

  /**
   * Returns the number 900. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber900OfAVeryLongClassThatAGeneratorHasWritten() {
    return 900L;
  }

  /**
   * Returns the number 901. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber901OfAVeryLongClassThatAGeneratorHasWritten() {
    return 901L;
  }

  /**
   * Returns the number 902. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber902OfAVeryLongClassThatAGeneratorHasWritten() {
    return 902L;
  }

  /**
   * Returns the number 903. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber903OfAVeryLongClassThatAGeneratorHasWritten() {
    return 903L;
  }

  /**
   * Returns the number 904. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber904OfAVeryLongClassThatAGeneratorHasWritten() {
    return 904L;
  }

  /**
   * Returns the number 905. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber905OfAVeryLongClassThatAGeneratorHasWritten() {
    return 905L;
  }

  /**
   * Returns the number 906. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber906OfAVeryLongClassThatAGeneratorHasWritten() {
    return 906L;
  }

  /**
   * Returns the number 907. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber907OfAVeryLongClassThatAGeneratorHasWritten() {
    return 907L;
  }

  /**
   * Returns the number 908. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber908OfAVeryLongClassThatAGeneratorHasWritten() {
    return 908L;
  }

  /**
   * Returns the number 909. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber909OfAVeryLongClassThatAGeneratorHasWritten() {
    return 909L;
  }

  /**
   * Returns the number 910. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber910OfAVeryLongClassThatAGeneratorHasWritten() {
    return 910L;
  }

  /**
   * Returns the number 911. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber911OfAVeryLongClassThatAGeneratorHasWritten() {
    return 911L;
  }

  /**
   * Returns the number 912. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber912OfAVeryLongClassThatAGeneratorHasWritten() {
    return 912L;
  }

  /**
   * Returns the number 913. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber913OfAVeryLongClassThatAGeneratorHasWritten() {
    return 913L;
  }

  /**
   * Returns the number 914. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber914OfAVeryLongClassThatAGeneratorHasWritten() {
    return 914L;
  }

  /**
   * Returns the number 915. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber915OfAVeryLongClassThatAGeneratorHasWritten() {
    return 915L;
  }

  /**
   * Returns the number 916. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber916OfAVeryLongClassThatAGeneratorHasWritten() {
    return 916L;
  }

  /**
   * Returns the number 917. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber917OfAVeryLongClassThatAGeneratorHasWritten() {
    return 917L;
  }

  /**
   * Returns the number 918. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber918OfAVeryLongClassThatAGeneratorHasWritten() {
    return 918L;
  }

  /**
   * Returns the number 919. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber919OfAVeryLongClassThatAGeneratorHasWritten() {
    return 919L;
  }

  /**
   * Returns the number 920. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber920OfAVeryLongClassThatAGeneratorHasWritten() {
    return 920L;
  }

  /**
   * Returns the number 921. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber921OfAVeryLongClassThatAGeneratorHasWritten() {
    return 921L;
  }

  /**
   * Returns the number 922. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber922OfAVeryLongClassThatAGeneratorHasWritten() {
    return 922L;
  }

  /**
   * Returns the number 923. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber923OfAVeryLongClassThatAGeneratorHasWritten() {
    return 923L;
  }

  /**
   * Returns the number 924. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber924OfAVeryLongClassThatAGeneratorHasWritten() {
    return 924L;
  }

  /**
   * Returns the number 925. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber925OfAVeryLongClassThatAGeneratorHasWritten() {
    return 925L;
  }

  /**
   * Returns the number 926. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber926OfAVeryLongClassThatAGeneratorHasWritten() {
    return 926L;
  }

  /**
   * Returns the number 927. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber927OfAVeryLongClassThatAGeneratorHasWritten() {
    return 927L;
  }

  /**
   * Returns the number 928. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber928OfAVeryLongClassThatAGeneratorHasWritten() {
    return 928L;
  }

  /**
   * Returns the number 929. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber929OfAVeryLongClassThatAGeneratorHasWritten() {
    return 929L;
  }

  /**
   * Returns the number 930. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber930OfAVeryLongClassThatAGeneratorHasWritten() {
    return 930L;
  }

  /**
   * Returns the number 931. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber931OfAVeryLongClassThatAGeneratorHasWritten() {
    return 931L;
  }

  /**
   * Returns the number 932. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber932OfAVeryLongClassThatAGeneratorHasWritten() {
    return 932L;
  }

  /**
   * Returns the number 933. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber933OfAVeryLongClassThatAGeneratorHasWritten() {
    return 933L;
  }

  /**
   * Returns the number 934. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber934OfAVeryLongClassThatAGeneratorHasWritten() {
    return 934L;
  }

  /**
   * Returns the number 935. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber935OfAVeryLongClassThatAGeneratorHasWritten() {
    return 935L;
  }

  /**
   * Returns the number 936. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber936OfAVeryLongClassThatAGeneratorHasWritten() {
    return 936L;
  }

  /**
   * Returns the number 937. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber937OfAVeryLongClassThatAGeneratorHasWritten() {
    return 937L;
  }

  /**
   * Returns the number 938. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber938OfAVeryLongClassThatAGeneratorHasWritten() {
    return 938L;
  }

  /**
   * Returns the number 939. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber939OfAVeryLongClassThatAGeneratorHasWritten() {
    return 939L;
  }

  /**
   * Returns the number 940. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber940OfAVeryLongClassThatAGeneratorHasWritten() {
    return 940L;
  }

  /**
   * Returns the number 941. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber941OfAVeryLongClassThatAGeneratorHasWritten() {
    return 941L;
  }

  /**
   * Returns the number 942. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber942OfAVeryLongClassThatAGeneratorHasWritten() {
    return 942L;
  }

  /**
   * Returns the number 943. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber943OfAVeryLongClassThatAGeneratorHasWritten() {
    return 943L;
  }

  /**
   * Returns the number 944. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber944OfAVeryLongClassThatAGeneratorHasWritten() {
    return 944L;
  }

  /**
   * Returns the number 945. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber945OfAVeryLongClassThatAGeneratorHasWritten() {
    return 945L;
  }

  /**
   * Returns the number 946. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber946OfAVeryLongClassThatAGeneratorHasWritten() {
    return 946L;
  }

  /**
   * Returns the number 947. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber947OfAVeryLongClassThatAGeneratorHasWritten() {
    return 947L;
  }

  /**
   * Returns the number 948. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber948OfAVeryLongClassThatAGeneratorHasWritten() {
    return 948L;
  }

  /**
   * Returns the number 949. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber949OfAVeryLongClassThatAGeneratorHasWritten() {
    return 949L;
  }

  /**
   * Returns the number 950. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber950OfAVeryLongClassThatAGeneratorHasWritten() {
    return 950L;
  }

  /**
   * Returns the number 951. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber951OfAVeryLongClassThatAGeneratorHasWritten() {
    return 951L;
  }

  /**
   * Returns the number 952. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber952OfAVeryLongClassThatAGeneratorHasWritten() {
    return 952L;
  }

  /**
   * Returns the number 953. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber953OfAVeryLongClassThatAGeneratorHasWritten() {
    return 953L;
  }

  /**
   * Returns the number 954. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber954OfAVeryLongClassThatAGeneratorHasWritten() {
    return 954L;
  }

  /**
   * Returns the number 955. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber955OfAVeryLongClassThatAGeneratorHasWritten() {
    return 955L;
  }

  /**
   * Returns the number 956. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber956OfAVeryLongClassThatAGeneratorHasWritten() {
    return 956L;
  }

  /**
   * Returns the number 957. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber957OfAVeryLongClassThatAGeneratorHasWritten() {
    return 957L;
  }

  /**
   * Returns the number 958. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber958OfAVeryLongClassThatAGeneratorHasWritten() {
    return 958L;
  }

  /**
   * Returns the number 959. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber959OfAVeryLongClassThatAGeneratorHasWritten() {
    return 959L;
  }

  /**
   * Returns the number 960. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber960OfAVeryLongClassThatAGeneratorHasWritten() {
    return 960L;
  }

  /**
   * Returns the number 961. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber961OfAVeryLongClassThatAGeneratorHasWritten() {
    return 961L;
  }

  /**
   * Returns the number 962. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber962OfAVeryLongClassThatAGeneratorHasWritten() {
    return 962L;
  }

  /**
   * Returns the number 963. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber963OfAVeryLongClassThatAGeneratorHasWritten() {
    return 963L;
  }

  /**
   * Returns the number 964. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber964OfAVeryLongClassThatAGeneratorHasWritten() {
    return 964L;
  }

  /**
   * Returns the number 965. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber965OfAVeryLongClassThatAGeneratorHasWritten() {
    return 965L;
  }

  /**
   * Returns the number 966. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber966OfAVeryLongClassThatAGeneratorHasWritten() {
    return 966L;
  }

  /**
   * Returns the number 967. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber967OfAVeryLongClassThatAGeneratorHasWritten() {
    return 967L;
  }

  /**
   * Returns the number 968. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber968OfAVeryLongClassThatAGeneratorHasWritten() {
    return 968L;
  }

  /**
   * Returns the number 969. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber969OfAVeryLongClassThatAGeneratorHasWritten() {
    return 969L;
  }

  /**
   * Returns the number 970. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber970OfAVeryLongClassThatAGeneratorHasWritten() {
    return 970L;
  }

  /**
   * Returns the number 971. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber971OfAVeryLongClassThatAGeneratorHasWritten() {
    return 971L;
  }

  /**
   * Returns the number 972. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber972OfAVeryLongClassThatAGeneratorHasWritten() {
    return 972L;
  }

  /**
   * Returns the number 973. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber973OfAVeryLongClassThatAGeneratorHasWritten() {
    return 973L;
  }

  /**
   * Returns the number 974. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber974OfAVeryLongClassThatAGeneratorHasWritten() {
    return 974L;
  }

  /**
   * Returns the number 975. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber975OfAVeryLongClassThatAGeneratorHasWritten() {
    return 975L;
  }

  /**
   * Returns the number 976. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber976OfAVeryLongClassThatAGeneratorHasWritten() {
    return 976L;
  }

  /**
   * Returns the number 977. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber977OfAVeryLongClassThatAGeneratorHasWritten() {
    return 977L;
  }

  /**
   * Returns the number 978. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber978OfAVeryLongClassThatAGeneratorHasWritten() {
    return 978L;
  }

  /**
   * Returns the number 979. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber979OfAVeryLongClassThatAGeneratorHasWritten() {
    return 979L;
  }

  /**
   * Returns the number 980. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber980OfAVeryLongClassThatAGeneratorHasWritten() {
    return 980L;
  }

  /**
   * Returns the number 981. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber981OfAVeryLongClassThatAGeneratorHasWritten() {
    return 981L;
  }

  /**
   * Returns the number 982. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber982OfAVeryLongClassThatAGeneratorHasWritten() {
    return 982L;
  }

  /**
   * Returns the number 983. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber983OfAVeryLongClassThatAGeneratorHasWritten() {
    return 983L;
  }

  /**
   * Returns the number 984. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber984OfAVeryLongClassThatAGeneratorHasWritten() {
    return 984L;
  }

  /**
   * Returns the number 985. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber985OfAVeryLongClassThatAGeneratorHasWritten() {
    return 985L;
  }

  /**
   * Returns the number 986. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber986OfAVeryLongClassThatAGeneratorHasWritten() {
    return 986L;
  }

  /**
   * Returns the number 987. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber987OfAVeryLongClassThatAGeneratorHasWritten() {
    return 987L;
  }

  /**
   * Returns the number 988. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber988OfAVeryLongClassThatAGeneratorHasWritten() {
    return 988L;
  }

  /**
   * Returns the number 989. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber989OfAVeryLongClassThatAGeneratorHasWritten() {
    return 989L;
  }

  /**
   * Returns the number 990. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber990OfAVeryLongClassThatAGeneratorHasWritten() {
    return 990L;
  }

  /**
   * Returns the number 991. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber991OfAVeryLongClassThatAGeneratorHasWritten() {
    return 991L;
  }

  /**
   * Returns the number 992. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber992OfAVeryLongClassThatAGeneratorHasWritten() {
    return 992L;
  }

  /**
   * Returns the number 993. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber993OfAVeryLongClassThatAGeneratorHasWritten() {
    return 993L;
  }

  /**
   * Returns the number 994. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber994OfAVeryLongClassThatAGeneratorHasWritten() {
    return 994L;
  }

  /**
   * Returns the number 995. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber995OfAVeryLongClassThatAGeneratorHasWritten() {
    return 995L;
  }

  /**
   * Returns the number 996. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber996OfAVeryLongClassThatAGeneratorHasWritten() {
    return 996L;
  }

  /**
   * Returns the number 997. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber997OfAVeryLongClassThatAGeneratorHasWritten() {
    return 997L;
  }

  /**
   * Returns the number 998. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber998OfAVeryLongClassThatAGeneratorHasWritten() {
    return 998L;
  }

  /**
   * Returns the number 999. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber999OfAVeryLongClassThatAGeneratorHasWritten() {
    return 999L;
  }

  /**
   * Returns the number 1000. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1000OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1000L;
  }

  /**
   * Returns the number 1001. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1001OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1001L;
  }

  /**
   * Returns the number 1002. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1002OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1002L;
  }

  /**
   * Returns the number 1003. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1003OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1003L;
  }

  /**
   * Returns the number 1004. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1004OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1004L;
  }

  /**
   * Returns the number 1005. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1005OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1005L;
  }

  /**
   * Returns the number 1006. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1006OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1006L;
  }

  /**
   * Returns the number 1007. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1007OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1007L;
  }

  /**
   * Returns the number 1008. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1008OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1008L;
  }

  /**
   * Returns the number 1009. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1009OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1009L;
  }

  /**
   * Returns the number 1010. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1010OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1010L;
  }

  /**
   * Returns the number 1011. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1011OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1011L;
  }

  /**
   * Returns the number 1012. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1012OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1012L;
  }

  /**
   * Returns the number 1013. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1013OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1013L;
  }

  /**
   * Returns the number 1014. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1014OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1014L;
  }

  /**
   * Returns the number 1015. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1015OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1015L;
  }

  /**
   * Returns the number 1016. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1016OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1016L;
  }

  /**
   * Returns the number 1017. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1017OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1017L;
  }

  /**
   * Returns the number 1018. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1018OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1018L;
  }

  /**
   * Returns the number 1019. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1019OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1019L;
  }

  /**
   * Returns the number 1020. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1020OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1020L;
  }

  /**
   * Returns the number 1021. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1021OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1021L;
  }

  /**
   * Returns the number 1022. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1022OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1022L;
  }

  /**
   * Returns the number 1023. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1023OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1023L;
  }

  /**
   * Returns the number 1024. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1024OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1024L;
  }

  /**
   * Returns the number 1025. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1025OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1025L;
  }

  /**
   * Returns the number 1026. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1026OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1026L;
  }

  /**
   * Returns the number 1027. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1027OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1027L;
  }

  /**
   * Returns the number 1028. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1028OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1028L;
  }

  /**
   * Returns the number 1029. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1029OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1029L;
  }

  /**
   * Returns the number 1030. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1030OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1030L;
  }

  /**
   * Returns the number 1031. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1031OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1031L;
  }

  /**
   * Returns the number 1032. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1032OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1032L;
  }

  /**
   * Returns the number 1033. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1033OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1033L;
  }

  /**
   * Returns the number 1034. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1034OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1034L;
  }

  /**
   * Returns the number 1035. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1035OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1035L;
  }

  /**
   * Returns the number 1036. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1036OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1036L;
  }

  /**
   * Returns the number 1037. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1037OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1037L;
  }

  /**
   * Returns the number 1038. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1038OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1038L;
  }

  /**
   * Returns the number 1039. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1039OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1039L;
  }

  /**
   * Returns the number 1040. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1040OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1040L;
  }

  /**
   * Returns the number 1041. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1041OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1041L;
  }

  /**
   * Returns the number 1042. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1042OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1042L;
  }

  /**
   * Returns the number 1043. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1043OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1043L;
  }

  /**
   * Returns the number 1044. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1044OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1044L;
  }

  /**
   * Returns the number 1045. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1045OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1045L;
  }

  /**
   * Returns the number 1046. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1046OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1046L;
  }

  /**
   * Returns the number 1047. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1047OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1047L;
  }

  /**
   * Returns the number 1048. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1048OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1048L;
  }

  /**
   * Returns the number 1049. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1049OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1049L;
  }

  /**
   * Returns the number 1050. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1050OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1050L;
  }

  /**
   * Returns the number 1051. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1051OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1051L;
  }

  /**
   * Returns the number 1052. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1052OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1052L;
  }

  /**
   * Returns the number 1053. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1053OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1053L;
  }

  /**
   * Returns the number 1054. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1054OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1054L;
  }

  /**
   * Returns the number 1055. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1055OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1055L;
  }

  /**
   * Returns the number 1056. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1056OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1056L;
  }

  /**
   * Returns the number 1057. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1057OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1057L;
  }

  /**
   * Returns the number 1058. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1058OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1058L;
  }

  /**
   * Returns the number 1059. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1059OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1059L;
  }

  /**
   * Returns the number 1060. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1060OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1060L;
  }

  /**
   * Returns the number 1061. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1061OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1061L;
  }

  /**
   * Returns the number 1062. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1062OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1062L;
  }

  /**
   * Returns the number 1063. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1063OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1063L;
  }

  /**
   * Returns the number 1064. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1064OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1064L;
  }

  /**
   * Returns the number 1065. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1065OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1065L;
  }

  /**
   * Returns the number 1066. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1066OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1066L;
  }

  /**
   * Returns the number 1067. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1067OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1067L;
  }

  /**
   * Returns the number 1068. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1068OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1068L;
  }

  /**
   * Returns the number 1069. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1069OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1069L;
  }

  /**
   * Returns the number 1070. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1070OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1070L;
  }

  /**
   * Returns the number 1071. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1071OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1071L;
  }

  /**
   * Returns the number 1072. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1072OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1072L;
  }

  /**
   * Returns the number 1073. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1073OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1073L;
  }

  /**
   * Returns the number 1074. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1074OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1074L;
  }

  /**
   * Returns the number 1075. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1075OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1075L;
  }

  /**
   * Returns the number 1076. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1076OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1076L;
  }

  /**
   * Returns the number 1077. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1077OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1077L;
  }

  /**
   * Returns the number 1078. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1078OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1078L;
  }

  /**
   * Returns the number 1079. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1079OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1079L;
  }

  /**
   * Returns the number 1080. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1080OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1080L;
  }

  /**
   * Returns the number 1081. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1081OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1081L;
  }

  /**
   * Returns the number 1082. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1082OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1082L;
  }

  /**
   * Returns the number 1083. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1083OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1083L;
  }

  /**
   * Returns the number 1084. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1084OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1084L;
  }

  /**
   * Returns the number 1085. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1085OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1085L;
  }

  /**
   * Returns the number 1086. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1086OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1086L;
  }

  /**
   * Returns the number 1087. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1087OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1087L;
  }

  /**
   * Returns the number 1088. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1088OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1088L;
  }

  /**
   * Returns the number 1089. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1089OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1089L;
  }

  /**
   * Returns the number 1090. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1090OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1090L;
  }

  /**
   * Returns the number 1091. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1091OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1091L;
  }

  /**
   * Returns the number 1092. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1092OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1092L;
  }

  /**
   * Returns the number 1093. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1093OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1093L;
  }

  /**
   * Returns the number 1094. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1094OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1094L;
  }

  /**
   * Returns the number 1095. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1095OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1095L;
  }

  /**
   * Returns the number 1096. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1096OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1096L;
  }

  /**
   * Returns the number 1097. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1097OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1097L;
  }

  /**
   * Returns the number 1098. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1098OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1098L;
  }

  /**
   * Returns the number 1099. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1099OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1099L;
  }

  /**
   * Returns the number 1100. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1100OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1100L;
  }

  /**
   * Returns the number 1101. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1101OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1101L;
  }

  /**
   * Returns the number 1102. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1102OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1102L;
  }

  /**
   * Returns the number 1103. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1103OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1103L;
  }

  /**
   * Returns the number 1104. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1104OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1104L;
  }

  /**
   * Returns the number 1105. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1105OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1105L;
  }

  /**
   * Returns the number 1106. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1106OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1106L;
  }

  /**
   * Returns the number 1107. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1107OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1107L;
  }

  /**
   * Returns the number 1108. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1108OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1108L;
  }

  /**
   * Returns the number 1109. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1109OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1109L;
  }

  /**
   * Returns the number 1110. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1110OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1110L;
  }

  /**
   * Returns the number 1111. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1111OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1111L;
  }

  /**
   * Returns the number 1112. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1112OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1112L;
  }

  /**
   * Returns the number 1113. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1113OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1113L;
  }

  /**
   * Returns the number 1114. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1114OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1114L;
  }

  /**
   * Returns the number 1115. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1115OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1115L;
  }

  /**
   * Returns the number 1116. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1116OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1116L;
  }

  /**
   * Returns the number 1117. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1117OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1117L;
  }

  /**
   * Returns the number 1118. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1118OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1118L;
  }

  /**
   * Returns the number 1119. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1119OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1119L;
  }

  /**
   * Returns the number 1120. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1120OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1120L;
  }

  /**
   * Returns the number 1121. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1121OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1121L;
  }

  /**
   * Returns the number 1122. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1122OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1122L;
  }

  /**
   * Returns the number 1123. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1123OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1123L;
  }

  /**
   * Returns the number 1124. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1124OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1124L;
  }

  /**
   * Returns the number 1125. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1125OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1125L;
  }

  /**
   * Returns the number 1126. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1126OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1126L;
  }

  /**
   * Returns the number 1127. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1127OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1127L;
  }

  /**
   * Returns the number 1128. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1128OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1128L;
  }

  /**
   * Returns the number 1129. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1129OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1129L;
  }

  /**
   * Returns the number 1130. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1130OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1130L;
  }

  /**
   * Returns the number 1131. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1131OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1131L;
  }

  /**
   * Returns the number 1132. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1132OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1132L;
  }

  /**
   * Returns the number 1133. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1133OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1133L;
  }

  /**
   * Returns the number 1134. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1134OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1134L;
  }

  /**
   * Returns the number 1135. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1135OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1135L;
  }

  /**
   * Returns the number 1136. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1136OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1136L;
  }

  /**
   * Returns the number 1137. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1137OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1137L;
  }

  /**
   * Returns the number 1138. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1138OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1138L;
  }

  /**
   * Returns the number 1139. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1139OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1139L;
  }

  /**
   * Returns the number 1140. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1140OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1140L;
  }

  /**
   * Returns the number 1141. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1141OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1141L;
  }

  /**
   * Returns the number 1142. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1142OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1142L;
  }

  /**
   * Returns the number 1143. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1143OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1143L;
  }

  /**
   * Returns the number 1144. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1144OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1144L;
  }

  /**
   * Returns the number 1145. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1145OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1145L;
  }

  /**
   * Returns the number 1146. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1146OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1146L;
  }

  /**
   * Returns the number 1147. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1147OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1147L;
  }

  /**
   * Returns the number 1148. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1148OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1148L;
  }

  /**
   * Returns the number 1149. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1149OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1149L;
  }

  /**
   * Returns the number 1150. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1150OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1150L;
  }

  /**
   * Returns the number 1151. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1151OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1151L;
  }

  /**
   * Returns the number 1152. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1152OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1152L;
  }

  /**
   * Returns the number 1153. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1153OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1153L;
  }

  /**
   * Returns the number 1154. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1154OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1154L;
  }

  /**
   * Returns the number 1155. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1155OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1155L;
  }

  /**
   * Returns the number 1156. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1156OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1156L;
  }

  /**
   * Returns the number 1157. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1157OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1157L;
  }

  /**
   * Returns the number 1158. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1158OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1158L;
  }

  /**
   * Returns the number 1159. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1159OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1159L;
  }

  /**
   * Returns the number 1160. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1160OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1160L;
  }

  /**
   * Returns the number 1161. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1161OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1161L;
  }

  /**
   * Returns the number 1162. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1162OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1162L;
  }

  /**
   * Returns the number 1163. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1163OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1163L;
  }

  /**
   * Returns the number 1164. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1164OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1164L;
  }

  /**
   * Returns the number 1165. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1165OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1165L;
  }

  /**
   * Returns the number 1166. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1166OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1166L;
  }

  /**
   * Returns the number 1167. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1167OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1167L;
  }

  /**
   * Returns the number 1168. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1168OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1168L;
  }

  /**
   * Returns the number 1169. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1169OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1169L;
  }

  /**
   * Returns the number 1170. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1170OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1170L;
  }

  /**
   * Returns the number 1171. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1171OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1171L;
  }

  /**
   * Returns the number 1172. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1172OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1172L;
  }

  /**
   * Returns the number 1173. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1173OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1173L;
  }

  /**
   * Returns the number 1174. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1174OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1174L;
  }

  /**
   * Returns the number 1175. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1175OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1175L;
  }

  /**
   * Returns the number 1176. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1176OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1176L;
  }

  /**
   * Returns the number 1177. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1177OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1177L;
  }

  /**
   * Returns the number 1178. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1178OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1178L;
  }

  /**
   * Returns the number 1179. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1179OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1179L;
  }

  /**
   * Returns the number 1180. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1180OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1180L;
  }

  /**
   * Returns the number 1181. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1181OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1181L;
  }

  /**
   * Returns the number 1182. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1182OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1182L;
  }

  /**
   * Returns the number 1183. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1183OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1183L;
  }

  /**
   * Returns the number 1184. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1184OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1184L;
  }

  /**
   * Returns the number 1185. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1185OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1185L;
  }

  /**
   * Returns the number 1186. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1186OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1186L;
  }

  /**
   * Returns the number 1187. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1187OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1187L;
  }

  /**
   * Returns the number 1188. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1188OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1188L;
  }

  /**
   * Returns the number 1189. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1189OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1189L;
  }

  /**
   * Returns the number 1190. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1190OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1190L;
  }

  /**
   * Returns the number 1191. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1191OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1191L;
  }

  /**
   * Returns the number 1192. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1192OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1192L;
  }

  /**
   * Returns the number 1193. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1193OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1193L;
  }

  /**
   * Returns the number 1194. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1194OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1194L;
  }

  /**
   * Returns the number 1195. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1195OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1195L;
  }

  /**
   * Returns the number 1196. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1196OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1196L;
  }

  /**
   * Returns the number 1197. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1197OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1197L;
  }

  /**
   * Returns the number 1198. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1198OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1198L;
  }

  /**
   * Returns the number 1199. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1199OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1199L;
  }

  /**
   * Returns the number 1200. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1200OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1200L;
  }

  /**
   * Returns the number 1201. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1201OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1201L;
  }

  /**
   * Returns the number 1202. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1202OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1202L;
  }

  /**
   * Returns the number 1203. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1203OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1203L;
  }

  /**
   * Returns the number 1204. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1204OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1204L;
  }

  /**
   * Returns the number 1205. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1205OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1205L;
  }

  /**
   * Returns the number 1206. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1206OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1206L;
  }

  /**
   * Returns the number 1207. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1207OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1207L;
  }

  /**
   * Returns the number 1208. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1208OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1208L;
  }

  /**
   * Returns the number 1209. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1209OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1209L;
  }

  /**
   * Returns the number 1210. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1210OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1210L;
  }

  /**
   * Returns the number 1211. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1211OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1211L;
  }

  /**
   * Returns the number 1212. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1212OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1212L;
  }

  /**
   * Returns the number 1213. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1213OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1213L;
  }

  /**
   * Returns the number 1214. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1214OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1214L;
  }

  /**
   * Returns the number 1215. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1215OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1215L;
  }

  /**
   * Returns the number 1216. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1216OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1216L;
  }

  /**
   * Returns the number 1217. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1217OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1217L;
  }

  /**
   * Returns the number 1218. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1218OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1218L;
  }

  /**
   * Returns the number 1219. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1219OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1219L;
  }

  /**
   * Returns the number 1220. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1220OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1220L;
  }

  /**
   * Returns the number 1221. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1221OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1221L;
  }

  /**
   * Returns the number 1222. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1222OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1222L;
  }

  /**
   * Returns the number 1223. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1223OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1223L;
  }

  /**
   * Returns the number 1224. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1224OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1224L;
  }

  /**
   * Returns the number 1225. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1225OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1225L;
  }

  /**
   * Returns the number 1226. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1226OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1226L;
  }

  /**
   * Returns the number 1227. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1227OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1227L;
  }

  /**
   * Returns the number 1228. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1228OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1228L;
  }

  /**
   * Returns the number 1229. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1229OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1229L;
  }

  /**
   * Returns the number 1230. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1230OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1230L;
  }

  /**
   * Returns the number 1231. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1231OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1231L;
  }

  /**
   * Returns the number 1232. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1232OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1232L;
  }

  /**
   * Returns the number 1233. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1233OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1233L;
  }

  /**
   * Returns the number 1234. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1234OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1234L;
  }

  /**
   * Returns the number 1235. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1235OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1235L;
  }

  /**
   * Returns the number 1236. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1236OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1236L;
  }

  /**
   * Returns the number 1237. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1237OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1237L;
  }

  /**
   * Returns the number 1238. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1238OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1238L;
  }

  /**
   * Returns the number 1239. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1239OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1239L;
  }

  /**
   * Returns the number 1240. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1240OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1240L;
  }

  /**
   * Returns the number 1241. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1241OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1241L;
  }

  /**
   * Returns the number 1242. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1242OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1242L;
  }

  /**
   * Returns the number 1243. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1243OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1243L;
  }

  /**
   * Returns the number 1244. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1244OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1244L;
  }

  /**
   * Returns the number 1245. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1245OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1245L;
  }

  /**
   * Returns the number 1246. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1246OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1246L;
  }

  /**
   * Returns the number 1247. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1247OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1247L;
  }

  /**
   * Returns the number 1248. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1248OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1248L;
  }

  /**
   * Returns the number 1249. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1249OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1249L;
  }

  /**
   * Returns the number 1250. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1250OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1250L;
  }

  /**
   * Returns the number 1251. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1251OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1251L;
  }

  /**
   * Returns the number 1252. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1252OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1252L;
  }

  /**
   * Returns the number 1253. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1253OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1253L;
  }

  /**
   * Returns the number 1254. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1254OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1254L;
  }

  /**
   * Returns the number 1255. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1255OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1255L;
  }

  /**
   * Returns the number 1256. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1256OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1256L;
  }

  /**
   * Returns the number 1257. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1257OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1257L;
  }

  /**
   * Returns the number 1258. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1258OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1258L;
  }

  /**
   * Returns the number 1259. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1259OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1259L;
  }

  /**
   * Returns the number 1260. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1260OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1260L;
  }

  /**
   * Returns the number 1261. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1261OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1261L;
  }

  /**
   * Returns the number 1262. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1262OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1262L;
  }

  /**
   * Returns the number 1263. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1263OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1263L;
  }

  /**
   * Returns the number 1264. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1264OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1264L;
  }

  /**
   * Returns the number 1265. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1265OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1265L;
  }

  /**
   * Returns the number 1266. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1266OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1266L;
  }

  /**
   * Returns the number 1267. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1267OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1267L;
  }

  /**
   * Returns the number 1268. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1268OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1268L;
  }

  /**
   * Returns the number 1269. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1269OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1269L;
  }

  /**
   * Returns the number 1270. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1270OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1270L;
  }

  /**
   * Returns the number 1271. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1271OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1271L;
  }

  /**
   * Returns the number 1272. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1272OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1272L;
  }

  /**
   * Returns the number 1273. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1273OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1273L;
  }

  /**
   * Returns the number 1274. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1274OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1274L;
  }

  /**
   * Returns the number 1275. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1275OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1275L;
  }

  /**
   * Returns the number 1276. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1276OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1276L;
  }

  /**
   * Returns the number 1277. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1277OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1277L;
  }

  /**
   * Returns the number 1278. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1278OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1278L;
  }

  /**
   * Returns the number 1279. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1279OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1279L;
  }

  /**
   * Returns the number 1280. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1280OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1280L;
  }

  /**
   * Returns the number 1281. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1281OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1281L;
  }

  /**
   * Returns the number 1282. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1282OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1282L;
  }

  /**
   * Returns the number 1283. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1283OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1283L;
  }

  /**
   * Returns the number 1284. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1284OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1284L;
  }

  /**
   * Returns the number 1285. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1285OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1285L;
  }

  /**
   * Returns the number 1286. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1286OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1286L;
  }

  /**
   * Returns the number 1287. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1287OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1287L;
  }

  /**
   * Returns the number 1288. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1288OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1288L;
  }

  /**
   * Returns the number 1289. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1289OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1289L;
  }

  /**
   * Returns the number 1290. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1290OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1290L;
  }

  /**
   * Returns the number 1291. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1291OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1291L;
  }

  /**
   * Returns the number 1292. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1292OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1292L;
  }

  /**
   * Returns the number 1293. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1293OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1293L;
  }

  /**
   * Returns the number 1294. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1294OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1294L;
  }

  /**
   * Returns the number 1295. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1295OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1295L;
  }

  /**
   * Returns the number 1296. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1296OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1296L;
  }

  /**
   * Returns the number 1297. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1297OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1297L;
  }

  /**
   * Returns the number 1298. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1298OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1298L;
  }

  /**
   * Returns the number 1299. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1299OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1299L;
  }

  /**
   * Returns the number 1300. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1300OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1300L;
  }

  /**
   * Returns the number 1301. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1301OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1301L;
  }

  /**
   * Returns the number 1302. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1302OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1302L;
  }

  /**
   * Returns the number 1303. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1303OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1303L;
  }

  /**
   * Returns the number 1304. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1304OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1304L;
  }

  /**
   * Returns the number 1305. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1305OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1305L;
  }

  /**
   * Returns the number 1306. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1306OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1306L;
  }

  /**
   * Returns the number 1307. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1307OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1307L;
  }

  /**
   * Returns the number 1308. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1308OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1308L;
  }

  /**
   * Returns the number 1309. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1309OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1309L;
  }

  /**
   * Returns the number 1310. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1310OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1310L;
  }

  /**
   * Returns the number 1311. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1311OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1311L;
  }

  /**
   * Returns the number 1312. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1312OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1312L;
  }

  /**
   * Returns the number 1313. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1313OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1313L;
  }

  /**
   * Returns the number 1314. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1314OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1314L;
  }

  /**
   * Returns the number 1315. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1315OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1315L;
  }

  /**
   * Returns the number 1316. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1316OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1316L;
  }

  /**
   * Returns the number 1317. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1317OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1317L;
  }

  /**
   * Returns the number 1318. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1318OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1318L;
  }

  /**
   * Returns the number 1319. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1319OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1319L;
  }

  /**
   * Returns the number 1320. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1320OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1320L;
  }

  /**
   * Returns the number 1321. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1321OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1321L;
  }

  /**
   * Returns the number 1322. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1322OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1322L;
  }

  /**
   * Returns the number 1323. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1323OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1323L;
  }

  /**
   * Returns the number 1324. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1324OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1324L;
  }

  /**
   * Returns the number 1325. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1325OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1325L;
  }

  /**
   * Returns the number 1326. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1326OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1326L;
  }

  /**
   * Returns the number 1327. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1327OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1327L;
  }

  /**
   * Returns the number 1328. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1328OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1328L;
  }

  /**
   * Returns the number 1329. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1329OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1329L;
  }

  /**
   * Returns the number 1330. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1330OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1330L;
  }

  /**
   * Returns the number 1331. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1331OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1331L;
  }

  /**
   * Returns the number 1332. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1332OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1332L;
  }

  /**
   * Returns the number 1333. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1333OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1333L;
  }

  /**
   * Returns the number 1334. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1334OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1334L;
  }

  /**
   * Returns the number 1335. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1335OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1335L;
  }

  /**
   * Returns the number 1336. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1336OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1336L;
  }

  /**
   * Returns the number 1337. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1337OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1337L;
  }

  /**
   * Returns the number 1338. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1338OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1338L;
  }

  /**
   * Returns the number 1339. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1339OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1339L;
  }

  /**
   * Returns the number 1340. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1340OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1340L;
  }

  /**
   * Returns the number 1341. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1341OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1341L;
  }

  /**
   * Returns the number 1342. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1342OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1342L;
  }

  /**
   * Returns the number 1343. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1343OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1343L;
  }

  /**
   * Returns the number 1344. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1344OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1344L;
  }

  /**
   * Returns the number 1345. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1345OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1345L;
  }

  /**
   * Returns the number 1346. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1346OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1346L;
  }

  /**
   * Returns the number 1347. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1347OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1347L;
  }

  /**
   * Returns the number 1348. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1348OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1348L;
  }

  /**
   * Returns the number 1349. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1349OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1349L;
  }

  /**
   * Returns the number 1350. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1350OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1350L;
  }

  /**
   * Returns the number 1351. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1351OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1351L;
  }

  /**
   * Returns the number 1352. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1352OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1352L;
  }

  /**
   * Returns the number 1353. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1353OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1353L;
  }

  /**
   * Returns the number 1354. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1354OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1354L;
  }

  /**
   * Returns the number 1355. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1355OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1355L;
  }

  /**
   * Returns the number 1356. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1356OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1356L;
  }

  /**
   * Returns the number 1357. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1357OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1357L;
  }

  /**
   * Returns the number 1358. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1358OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1358L;
  }

  /**
   * Returns the number 1359. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1359OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1359L;
  }

  /**
   * Returns the number 1360. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1360OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1360L;
  }

  /**
   * Returns the number 1361. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1361OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1361L;
  }

  /**
   * Returns the number 1362. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1362OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1362L;
  }

  /**
   * Returns the number 1363. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1363OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1363L;
  }

  /**
   * Returns the number 1364. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1364OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1364L;
  }

  /**
   * Returns the number 1365. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1365OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1365L;
  }

  /**
   * Returns the number 1366. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1366OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1366L;
  }

  /**
   * Returns the number 1367. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1367OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1367L;
  }

  /**
   * Returns the number 1368. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1368OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1368L;
  }

  /**
   * Returns the number 1369. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1369OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1369L;
  }

  /**
   * Returns the number 1370. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1370OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1370L;
  }

  /**
   * Returns the number 1371. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1371OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1371L;
  }

  /**
   * Returns the number 1372. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1372OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1372L;
  }

  /**
   * Returns the number 1373. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1373OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1373L;
  }

  /**
   * Returns the number 1374. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1374OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1374L;
  }

  /**
   * Returns the number 1375. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1375OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1375L;
  }

  /**
   * Returns the number 1376. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1376OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1376L;
  }

  /**
   * Returns the number 1377. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1377OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1377L;
  }

  /**
   * Returns the number 1378. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1378OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1378L;
  }

  /**
   * Returns the number 1379. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1379OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1379L;
  }

  /**
   * Returns the number 1380. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1380OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1380L;
  }

  /**
   * Returns the number 1381. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1381OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1381L;
  }

  /**
   * Returns the number 1382. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1382OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1382L;
  }

  /**
   * Returns the number 1383. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1383OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1383L;
  }

  /**
   * Returns the number 1384. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1384OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1384L;
  }

  /**
   * Returns the number 1385. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1385OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1385L;
  }

  /**
   * Returns the number 1386. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1386OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1386L;
  }

  /**
   * Returns the number 1387. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1387OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1387L;
  }

  /**
   * Returns the number 1388. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1388OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1388L;
  }

  /**
   * Returns the number 1389. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1389OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1389L;
  }

  /**
   * Returns the number 1390. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1390OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1390L;
  }

  /**
   * Returns the number 1391. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1391OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1391L;
  }

  /**
   * Returns the number 1392. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1392OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1392L;
  }

  /**
   * Returns the number 1393. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1393OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1393L;
  }

  /**
   * Returns the number 1394. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1394OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1394L;
  }

  /**
   * Returns the number 1395. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1395OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1395L;
  }

  /**
   * Returns the number 1396. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1396OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1396L;
  }

  /**
   * Returns the number 1397. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1397OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1397L;
  }

  /**
   * Returns the number 1398. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1398OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1398L;
  }

  /**
   * Returns the number 1399. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1399OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1399L;
  }

  /**
   * Returns the number 1400. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1400OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1400L;
  }

  /**
   * Returns the number 1401. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1401OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1401L;
  }

  /**
   * Returns the number 1402. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1402OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1402L;
  }

  /**
   * Returns the number 1403. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1403OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1403L;
  }

  /**
   * Returns the number 1404. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1404OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1404L;
  }

  /**
   * Returns the number 1405. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1405OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1405L;
  }

  /**
   * Returns the number 1406. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1406OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1406L;
  }

  /**
   * Returns the number 1407. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1407OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1407L;
  }

  /**
   * Returns the number 1408. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1408OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1408L;
  }

  /**
   * Returns the number 1409. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1409OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1409L;
  }

  /**
   * Returns the number 1410. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1410OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1410L;
  }

  /**
   * Returns the number 1411. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1411OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1411L;
  }

  /**
   * Returns the number 1412. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1412OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1412L;
  }

  /**
   * Returns the number 1413. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1413OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1413L;
  }

  /**
   * Returns the number 1414. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1414OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1414L;
  }

  /**
   * Returns the number 1415. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1415OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1415L;
  }

  /**
   * Returns the number 1416. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1416OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1416L;
  }

  /**
   * Returns the number 1417. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1417OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1417L;
  }

  /**
   * Returns the number 1418. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1418OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1418L;
  }

  /**
   * Returns the number 1419. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1419OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1419L;
  }

  /**
   * Returns the number 1420. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1420OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1420L;
  }

  /**
   * Returns the number 1421. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1421OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1421L;
  }

  /**
   * Returns the number 1422. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1422OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1422L;
  }

  /**
   * Returns the number 1423. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1423OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1423L;
  }

  /**
   * Returns the number 1424. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1424OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1424L;
  }

  /**
   * Returns the number 1425. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1425OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1425L;
  }

  /**
   * Returns the number 1426. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1426OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1426L;
  }

  /**
   * Returns the number 1427. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1427OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1427L;
  }

  /**
   * Returns the number 1428. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1428OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1428L;
  }

  /**
   * Returns the number 1429. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1429OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1429L;
  }

  /**
   * Returns the number 1430. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1430OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1430L;
  }

  /**
   * Returns the number 1431. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1431OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1431L;
  }

  /**
   * Returns the number 1432. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1432OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1432L;
  }

  /**
   * Returns the number 1433. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1433OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1433L;
  }

  /**
   * Returns the number 1434. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1434OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1434L;
  }

  /**
   * Returns the number 1435. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1435OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1435L;
  }

  /**
   * Returns the number 1436. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1436OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1436L;
  }

  /**
   * Returns the number 1437. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1437OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1437L;
  }

  /**
   * Returns the number 1438. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1438OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1438L;
  }

  /**
   * Returns the number 1439. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1439OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1439L;
  }

  /**
   * Returns the number 1440. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1440OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1440L;
  }

  /**
   * Returns the number 1441. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1441OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1441L;
  }

  /**
   * Returns the number 1442. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1442OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1442L;
  }

  /**
   * Returns the number 1443. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1443OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1443L;
  }

  /**
   * Returns the number 1444. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1444OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1444L;
  }

  /**
   * Returns the number 1445. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1445OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1445L;
  }

  /**
   * Returns the number 1446. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1446OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1446L;
  }

  /**
   * Returns the number 1447. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1447OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1447L;
  }

  /**
   * Returns the number 1448. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1448OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1448L;
  }

  /**
   * Returns the number 1449. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1449OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1449L;
  }

  /**
   * Returns the number 1450. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1450OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1450L;
  }

  /**
   * Returns the number 1451. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1451OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1451L;
  }

  /**
   * Returns the number 1452. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1452OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1452L;
  }

  /**
   * Returns the number 1453. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1453OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1453L;
  }

  /**
   * Returns the number 1454. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1454OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1454L;
  }

  /**
   * Returns the number 1455. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1455OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1455L;
  }

  /**
   * Returns the number 1456. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1456OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1456L;
  }

  /**
   * Returns the number 1457. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1457OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1457L;
  }

  /**
   * Returns the number 1458. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1458OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1458L;
  }

  /**
   * Returns the number 1459. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1459OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1459L;
  }

  /**
   * Returns the number 1460. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1460OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1460L;
  }

  /**
   * Returns the number 1461. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1461OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1461L;
  }

  /**
   * Returns the number 1462. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1462OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1462L;
  }

  /**
   * Returns the number 1463. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1463OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1463L;
  }

  /**
   * Returns the number 1464. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1464OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1464L;
  }

  /**
   * Returns the number 1465. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1465OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1465L;
  }

  /**
   * Returns the number 1466. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1466OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1466L;
  }

  /**
   * Returns the number 1467. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1467OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1467L;
  }

  /**
   * Returns the number 1468. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1468OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1468L;
  }

  /**
   * Returns the number 1469. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1469OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1469L;
  }

  /**
   * Returns the number 1470. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1470OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1470L;
  }

  /**
   * Returns the number 1471. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1471OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1471L;
  }

  /**
   * Returns the number 1472. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1472OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1472L;
  }

  /**
   * Returns the number 1473. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1473OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1473L;
  }

  /**
   * Returns the number 1474. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1474OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1474L;
  }

  /**
   * Returns the number 1475. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1475OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1475L;
  }

  /**
   * Returns the number 1476. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1476OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1476L;
  }

  /**
   * Returns the number 1477. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1477OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1477L;
  }

  /**
   * Returns the number 1478. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1478OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1478L;
  }

  /**
   * Returns the number 1479. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1479OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1479L;
  }

  /**
   * Returns the number 1480. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1480OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1480L;
  }

  /**
   * Returns the number 1481. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1481OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1481L;
  }

  /**
   * Returns the number 1482. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1482OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1482L;
  }

  /**
   * Returns the number 1483. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1483OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1483L;
  }

  /**
   * Returns the number 1484. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1484OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1484L;
  }

  /**
   * Returns the number 1485. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1485OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1485L;
  }

  /**
   * Returns the number 1486. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1486OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1486L;
  }

  /**
   * Returns the number 1487. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1487OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1487L;
  }

  /**
   * Returns the number 1488. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1488OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1488L;
  }

  /**
   * Returns the number 1489. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1489OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1489L;
  }

  /**
   * Returns the number 1490. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1490OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1490L;
  }

  /**
   * Returns the number 1491. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1491OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1491L;
  }

  /**
   * Returns the number 1492. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1492OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1492L;
  }

  /**
   * Returns the number 1493. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1493OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1493L;
  }

  /**
   * Returns the number 1494. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1494OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1494L;
  }

  /**
   * Returns the number 1495. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1495OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1495L;
  }

  /**
   * Returns the number 1496. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1496OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1496L;
  }

  /**
   * Returns the number 1497. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1497OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1497L;
  }

  /**
   * Returns the number 1498. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1498OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1498L;
  }

  /**
   * Returns the number 1499. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1499OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1499L;
  }

  /**
   * Returns the number 1500. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1500OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1500L;
  }

  /**
   * Returns the number 1501. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1501OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1501L;
  }

  /**
   * Returns the number 1502. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1502OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1502L;
  }

  /**
   * Returns the number 1503. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1503OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1503L;
  }

  /**
   * Returns the number 1504. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1504OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1504L;
  }

  /**
   * Returns the number 1505. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1505OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1505L;
  }

  /**
   * Returns the number 1506. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1506OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1506L;
  }

  /**
   * Returns the number 1507. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1507OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1507L;
  }

  /**
   * Returns the number 1508. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1508OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1508L;
  }

  /**
   * Returns the number 1509. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1509OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1509L;
  }

  /**
   * Returns the number 1510. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1510OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1510L;
  }

  /**
   * Returns the number 1511. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1511OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1511L;
  }

  /**
   * Returns the number 1512. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1512OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1512L;
  }

  /**
   * Returns the number 1513. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1513OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1513L;
  }

  /**
   * Returns the number 1514. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1514OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1514L;
  }

  /**
   * Returns the number 1515. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1515OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1515L;
  }

  /**
   * Returns the number 1516. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1516OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1516L;
  }

  /**
   * Returns the number 1517. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1517OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1517L;
  }

  /**
   * Returns the number 1518. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1518OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1518L;
  }

  /**
   * Returns the number 1519. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1519OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1519L;
  }

  /**
   * Returns the number 1520. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1520OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1520L;
  }

  /**
   * Returns the number 1521. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1521OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1521L;
  }

  /**
   * Returns the number 1522. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1522OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1522L;
  }

  /**
   * Returns the number 1523. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1523OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1523L;
  }

  /**
   * Returns the number 1524. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1524OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1524L;
  }

  /**
   * Returns the number 1525. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1525OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1525L;
  }

  /**
   * Returns the number 1526. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1526OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1526L;
  }

  /**
   * Returns the number 1527. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1527OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1527L;
  }

  /**
   * Returns the number 1528. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1528OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1528L;
  }

  /**
   * Returns the number 1529. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1529OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1529L;
  }

  /**
   * Returns the number 1530. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1530OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1530L;
  }

  /**
   * Returns the number 1531. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1531OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1531L;
  }

  /**
   * Returns the number 1532. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1532OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1532L;
  }

  /**
   * Returns the number 1533. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1533OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1533L;
  }

  /**
   * Returns the number 1534. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1534OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1534L;
  }

  /**
   * Returns the number 1535. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1535OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1535L;
  }

  /**
   * Returns the number 1536. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1536OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1536L;
  }

  /**
   * Returns the number 1537. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1537OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1537L;
  }

  /**
   * Returns the number 1538. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1538OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1538L;
  }

  /**
   * Returns the number 1539. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1539OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1539L;
  }

  /**
   * Returns the number 1540. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1540OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1540L;
  }

  /**
   * Returns the number 1541. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1541OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1541L;
  }

  /**
   * Returns the number 1542. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1542OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1542L;
  }

  /**
   * Returns the number 1543. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1543OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1543L;
  }

  /**
   * Returns the number 1544. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1544OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1544L;
  }

  /**
   * Returns the number 1545. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1545OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1545L;
  }

  /**
   * Returns the number 1546. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1546OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1546L;
  }

  /**
   * Returns the number 1547. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1547OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1547L;
  }

  /**
   * Returns the number 1548. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1548OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1548L;
  }

  /**
   * Returns the number 1549. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1549OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1549L;
  }

  /**
   * Returns the number 1550. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1550OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1550L;
  }

  /**
   * Returns the number 1551. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1551OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1551L;
  }

  /**
   * Returns the number 1552. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1552OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1552L;
  }

  /**
   * Returns the number 1553. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1553OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1553L;
  }

  /**
   * Returns the number 1554. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1554OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1554L;
  }

  /**
   * Returns the number 1555. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1555OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1555L;
  }

  /**
   * Returns the number 1556. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1556OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1556L;
  }

  /**
   * Returns the number 1557. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1557OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1557L;
  }

  /**
   * Returns the number 1558. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1558OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1558L;
  }

  /**
   * Returns the number 1559. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1559OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1559L;
  }

  /**
   * Returns the number 1560. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1560OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1560L;
  }

  /**
   * Returns the number 1561. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1561OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1561L;
  }

  /**
   * Returns the number 1562. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1562OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1562L;
  }

  /**
   * Returns the number 1563. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1563OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1563L;
  }

  /**
   * Returns the number 1564. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1564OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1564L;
  }

  /**
   * Returns the number 1565. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1565OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1565L;
  }

  /**
   * Returns the number 1566. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1566OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1566L;
  }

  /**
   * Returns the number 1567. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1567OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1567L;
  }

  /**
   * Returns the number 1568. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1568OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1568L;
  }

  /**
   * Returns the number 1569. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1569OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1569L;
  }

  /**
   * Returns the number 1570. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1570OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1570L;
  }

  /**
   * Returns the number 1571. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1571OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1571L;
  }

  /**
   * Returns the number 1572. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1572OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1572L;
  }

  /**
   * Returns the number 1573. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1573OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1573L;
  }

  /**
   * Returns the number 1574. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1574OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1574L;
  }

  /**
   * Returns the number 1575. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1575OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1575L;
  }

  /**
   * Returns the number 1576. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1576OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1576L;
  }

  /**
   * Returns the number 1577. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1577OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1577L;
  }

  /**
   * Returns the number 1578. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1578OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1578L;
  }

  /**
   * Returns the number 1579. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1579OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1579L;
  }

  /**
   * Returns the number 1580. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1580OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1580L;
  }

  /**
   * Returns the number 1581. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1581OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1581L;
  }

  /**
   * Returns the number 1582. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1582OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1582L;
  }

  /**
   * Returns the number 1583. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1583OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1583L;
  }

  /**
   * Returns the number 1584. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1584OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1584L;
  }

  /**
   * Returns the number 1585. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1585OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1585L;
  }

  /**
   * Returns the number 1586. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1586OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1586L;
  }

  /**
   * Returns the number 1587. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1587OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1587L;
  }

  /**
   * Returns the number 1588. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1588OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1588L;
  }

  /**
   * Returns the number 1589. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1589OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1589L;
  }

  /**
   * Returns the number 1590. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1590OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1590L;
  }

  /**
   * Returns the number 1591. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1591OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1591L;
  }

  /**
   * Returns the number 1592. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1592OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1592L;
  }

  /**
   * Returns the number 1593. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1593OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1593L;
  }

  /**
   * Returns the number 1594. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1594OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1594L;
  }

  /**
   * Returns the number 1595. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1595OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1595L;
  }

  /**
   * Returns the number 1596. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1596OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1596L;
  }

  /**
   * Returns the number 1597. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1597OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1597L;
  }

  /**
   * Returns the number 1598. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1598OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1598L;
  }

  /**
   * Returns the number 1599. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1599OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1599L;
  }

  /**
   * Returns the number 1600. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1600OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1600L;
  }

  /**
   * Returns the number 1601. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1601OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1601L;
  }

  /**
   * Returns the number 1602. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1602OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1602L;
  }

  /**
   * Returns the number 1603. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1603OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1603L;
  }

  /**
   * Returns the number 1604. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1604OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1604L;
  }

  /**
   * Returns the number 1605. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1605OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1605L;
  }

  /**
   * Returns the number 1606. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1606OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1606L;
  }

  /**
   * Returns the number 1607. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1607OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1607L;
  }

  /**
   * Returns the number 1608. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1608OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1608L;
  }

  /**
   * Returns the number 1609. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1609OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1609L;
  }

  /**
   * Returns the number 1610. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1610OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1610L;
  }

  /**
   * Returns the number 1611. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1611OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1611L;
  }

  /**
   * Returns the number 1612. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1612OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1612L;
  }

  /**
   * Returns the number 1613. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1613OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1613L;
  }

  /**
   * Returns the number 1614. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1614OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1614L;
  }

  /**
   * Returns the number 1615. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1615OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1615L;
  }

  /**
   * Returns the number 1616. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1616OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1616L;
  }

  /**
   * Returns the number 1617. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1617OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1617L;
  }

  /**
   * Returns the number 1618. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1618OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1618L;
  }

  /**
   * Returns the number 1619. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1619OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1619L;
  }

  /**
   * Returns the number 1620. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1620OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1620L;
  }

  /**
   * Returns the number 1621. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1621OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1621L;
  }

  /**
   * Returns the number 1622. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1622OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1622L;
  }

  /**
   * Returns the number 1623. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1623OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1623L;
  }

  /**
   * Returns the number 1624. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1624OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1624L;
  }

  /**
   * Returns the number 1625. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1625OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1625L;
  }

  /**
   * Returns the number 1626. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1626OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1626L;
  }

  /**
   * Returns the number 1627. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1627OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1627L;
  }

  /**
   * Returns the number 1628. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1628OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1628L;
  }

  /**
   * Returns the number 1629. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1629OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1629L;
  }

  /**
   * Returns the number 1630. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1630OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1630L;
  }

  /**
   * Returns the number 1631. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1631OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1631L;
  }

  /**
   * Returns the number 1632. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1632OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1632L;
  }

  /**
   * Returns the number 1633. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1633OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1633L;
  }

  /**
   * Returns the number 1634. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1634OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1634L;
  }

  /**
   * Returns the number 1635. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1635OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1635L;
  }

  /**
   * Returns the number 1636. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1636OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1636L;
  }

  /**
   * Returns the number 1637. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1637OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1637L;
  }

  /**
   * Returns the number 1638. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1638OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1638L;
  }

  /**
   * Returns the number 1639. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1639OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1639L;
  }

  /**
   * Returns the number 1640. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1640OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1640L;
  }

  /**
   * Returns the number 1641. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1641OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1641L;
  }

  /**
   * Returns the number 1642. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1642OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1642L;
  }

  /**
   * Returns the number 1643. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1643OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1643L;
  }

  /**
   * Returns the number 1644. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1644OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1644L;
  }

  /**
   * Returns the number 1645. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1645OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1645L;
  }

  /**
   * Returns the number 1646. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1646OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1646L;
  }

  /**
   * Returns the number 1647. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1647OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1647L;
  }

  /**
   * Returns the number 1648. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1648OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1648L;
  }

  /**
   * Returns the number 1649. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1649OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1649L;
  }

  /**
   * Returns the number 1650. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1650OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1650L;
  }

  /**
   * Returns the number 1651. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1651OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1651L;
  }

  /**
   * Returns the number 1652. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1652OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1652L;
  }

  /**
   * Returns the number 1653. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1653OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1653L;
  }

  /**
   * Returns the number 1654. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1654OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1654L;
  }

  /**
   * Returns the number 1655. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1655OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1655L;
  }

  /**
   * Returns the number 1656. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1656OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1656L;
  }

  /**
   * Returns the number 1657. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1657OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1657L;
  }

  /**
   * Returns the number 1658. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1658OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1658L;
  }

  /**
   * Returns the number 1659. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1659OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1659L;
  }

  /**
   * Returns the number 1660. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1660OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1660L;
  }

  /**
   * Returns the number 1661. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1661OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1661L;
  }

  /**
   * Returns the number 1662. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1662OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1662L;
  }

  /**
   * Returns the number 1663. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1663OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1663L;
  }

  /**
   * Returns the number 1664. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1664OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1664L;
  }

  /**
   * Returns the number 1665. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1665OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1665L;
  }

  /**
   * Returns the number 1666. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1666OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1666L;
  }

  /**
   * Returns the number 1667. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1667OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1667L;
  }

  /**
   * Returns the number 1668. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1668OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1668L;
  }

  /**
   * Returns the number 1669. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1669OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1669L;
  }

  /**
   * Returns the number 1670. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1670OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1670L;
  }

  /**
   * Returns the number 1671. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1671OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1671L;
  }

  /**
   * Returns the number 1672. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1672OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1672L;
  }

  /**
   * Returns the number 1673. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1673OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1673L;
  }

  /**
   * Returns the number 1674. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1674OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1674L;
  }

  /**
   * Returns the number 1675. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1675OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1675L;
  }

  /**
   * Returns the number 1676. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1676OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1676L;
  }

  /**
   * Returns the number 1677. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1677OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1677L;
  }

  /**
   * Returns the number 1678. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1678OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1678L;
  }

  /**
   * Returns the number 1679. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1679OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1679L;
  }

  /**
   * Returns the number 1680. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1680OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1680L;
  }

  /**
   * Returns the number 1681. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1681OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1681L;
  }

  /**
   * Returns the number 1682. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1682OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1682L;
  }

  /**
   * Returns the number 1683. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1683OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1683L;
  }

  /**
   * Returns the number 1684. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1684OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1684L;
  }

  /**
   * Returns the number 1685. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1685OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1685L;
  }

  /**
   * Returns the number 1686. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1686OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1686L;
  }

  /**
   * Returns the number 1687. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1687OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1687L;
  }

  /**
   * Returns the number 1688. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1688OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1688L;
  }

  /**
   * Returns the number 1689. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1689OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1689L;
  }

  /**
   * Returns the number 1690. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1690OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1690L;
  }

  /**
   * Returns the number 1691. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1691OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1691L;
  }

  /**
   * Returns the number 1692. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1692OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1692L;
  }

  /**
   * Returns the number 1693. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1693OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1693L;
  }

  /**
   * Returns the number 1694. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1694OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1694L;
  }

  /**
   * Returns the number 1695. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1695OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1695L;
  }

  /**
   * Returns the number 1696. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1696OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1696L;
  }

  /**
   * Returns the number 1697. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1697OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1697L;
  }

  /**
   * Returns the number 1698. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1698OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1698L;
  }

  /**
   * Returns the number 1699. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1699OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1699L;
  }

  /**
   * Returns the number 1700. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1700OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1700L;
  }

  /**
   * Returns the number 1701. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1701OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1701L;
  }

  /**
   * Returns the number 1702. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1702OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1702L;
  }

  /**
   * Returns the number 1703. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1703OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1703L;
  }

  /**
   * Returns the number 1704. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1704OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1704L;
  }

  /**
   * Returns the number 1705. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1705OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1705L;
  }

  /**
   * Returns the number 1706. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1706OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1706L;
  }

  /**
   * Returns the number 1707. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1707OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1707L;
  }

  /**
   * Returns the number 1708. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1708OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1708L;
  }

  /**
   * Returns the number 1709. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1709OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1709L;
  }

  /**
   * Returns the number 1710. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1710OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1710L;
  }

  /**
   * Returns the number 1711. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1711OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1711L;
  }

  /**
   * Returns the number 1712. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1712OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1712L;
  }

  /**
   * Returns the number 1713. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1713OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1713L;
  }

  /**
   * Returns the number 1714. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1714OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1714L;
  }

  /**
   * Returns the number 1715. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1715OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1715L;
  }

  /**
   * Returns the number 1716. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1716OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1716L;
  }

  /**
   * Returns the number 1717. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1717OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1717L;
  }

  /**
   * Returns the number 1718. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1718OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1718L;
  }

  /**
   * Returns the number 1719. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1719OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1719L;
  }

  /**
   * Returns the number 1720. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1720OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1720L;
  }

  /**
   * Returns the number 1721. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1721OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1721L;
  }

  /**
   * Returns the number 1722. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1722OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1722L;
  }

  /**
   * Returns the number 1723. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1723OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1723L;
  }

  /**
   * Returns the number 1724. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1724OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1724L;
  }

  /**
   * Returns the number 1725. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1725OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1725L;
  }

  /**
   * Returns the number 1726. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1726OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1726L;
  }

  /**
   * Returns the number 1727. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1727OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1727L;
  }

  /**
   * Returns the number 1728. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1728OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1728L;
  }

  /**
   * Returns the number 1729. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1729OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1729L;
  }

  /**
   * Returns the number 1730. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1730OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1730L;
  }

  /**
   * Returns the number 1731. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1731OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1731L;
  }

  /**
   * Returns the number 1732. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1732OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1732L;
  }

  /**
   * Returns the number 1733. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1733OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1733L;
  }

  /**
   * Returns the number 1734. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1734OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1734L;
  }

  /**
   * Returns the number 1735. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1735OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1735L;
  }

  /**
   * Returns the number 1736. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1736OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1736L;
  }

  /**
   * Returns the number 1737. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1737OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1737L;
  }

  /**
   * Returns the number 1738. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1738OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1738L;
  }

  /**
   * Returns the number 1739. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1739OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1739L;
  }

  /**
   * Returns the number 1740. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1740OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1740L;
  }

  /**
   * Returns the number 1741. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1741OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1741L;
  }

  /**
   * Returns the number 1742. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1742OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1742L;
  }

  /**
   * Returns the number 1743. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1743OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1743L;
  }

  /**
   * Returns the number 1744. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1744OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1744L;
  }

  /**
   * Returns the number 1745. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1745OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1745L;
  }

  /**
   * Returns the number 1746. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1746OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1746L;
  }

  /**
   * Returns the number 1747. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1747OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1747L;
  }

  /**
   * Returns the number 1748. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1748OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1748L;
  }

  /**
   * Returns the number 1749. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1749OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1749L;
  }

  /**
   * Returns the number 1750. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1750OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1750L;
  }

  /**
   * Returns the number 1751. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1751OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1751L;
  }

  /**
   * Returns the number 1752. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1752OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1752L;
  }

  /**
   * Returns the number 1753. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1753OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1753L;
  }

  /**
   * Returns the number 1754. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1754OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1754L;
  }

  /**
   * Returns the number 1755. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1755OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1755L;
  }

  /**
   * Returns the number 1756. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1756OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1756L;
  }

  /**
   * Returns the number 1757. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1757OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1757L;
  }

  /**
   * Returns the number 1758. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1758OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1758L;
  }

  /**
   * Returns the number 1759. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1759OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1759L;
  }

  /**
   * Returns the number 1760. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1760OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1760L;
  }

  /**
   * Returns the number 1761. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1761OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1761L;
  }

  /**
   * Returns the number 1762. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1762OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1762L;
  }

  /**
   * Returns the number 1763. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1763OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1763L;
  }

  /**
   * Returns the number 1764. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1764OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1764L;
  }

  /**
   * Returns the number 1765. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1765OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1765L;
  }

  /**
   * Returns the number 1766. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1766OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1766L;
  }

  /**
   * Returns the number 1767. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1767OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1767L;
  }

  /**
   * Returns the number 1768. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1768OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1768L;
  }

  /**
   * Returns the number 1769. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1769OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1769L;
  }

  /**
   * Returns the number 1770. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1770OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1770L;
  }

  /**
   * Returns the number 1771. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1771OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1771L;
  }

  /**
   * Returns the number 1772. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1772OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1772L;
  }

  /**
   * Returns the number 1773. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1773OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1773L;
  }

  /**
   * Returns the number 1774. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1774OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1774L;
  }

  /**
   * Returns the number 1775. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1775OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1775L;
  }

  /**
   * Returns the number 1776. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1776OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1776L;
  }

  /**
   * Returns the number 1777. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1777OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1777L;
  }

  /**
   * Returns the number 1778. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1778OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1778L;
  }

  /**
   * Returns the number 1779. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1779OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1779L;
  }

  /**
   * Returns the number 1780. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1780OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1780L;
  }

  /**
   * Returns the number 1781. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1781OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1781L;
  }

  /**
   * Returns the number 1782. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1782OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1782L;
  }

  /**
   * Returns the number 1783. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1783OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1783L;
  }

  /**
   * Returns the number 1784. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1784OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1784L;
  }

  /**
   * Returns the number 1785. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1785OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1785L;
  }

  /**
   * Returns the number 1786. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1786OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1786L;
  }

  /**
   * Returns the number 1787. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1787OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1787L;
  }

  /**
   * Returns the number 1788. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1788OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1788L;
  }

  /**
   * Returns the number 1789. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1789OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1789L;
  }

  /**
   * Returns the number 1790. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1790OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1790L;
  }

  /**
   * Returns the number 1791. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1791OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1791L;
  }

  /**
   * Returns the number 1792. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1792OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1792L;
  }

  /**
   * Returns the number 1793. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1793OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1793L;
  }

  /**
   * Returns the number 1794. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1794OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1794L;
  }

  /**
   * Returns the number 1795. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1795OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1795L;
  }

  /**
   * Returns the number 1796. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1796OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1796L;
  }

  /**
   * Returns the number 1797. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1797OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1797L;
  }

  /**
   * Returns the number 1798. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1798OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1798L;
  }

  /**
   * Returns the number 1799. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1799OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1799L;
  }

  /**
   * Returns the number 1800. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1800OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1800L;
  }

  /**
   * Returns the number 1801. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1801OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1801L;
  }

  /**
   * Returns the number 1802. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1802OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1802L;
  }

  /**
   * Returns the number 1803. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1803OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1803L;
  }

  /**
   * Returns the number 1804. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1804OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1804L;
  }

  /**
   * Returns the number 1805. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1805OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1805L;
  }

  /**
   * Returns the number 1806. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1806OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1806L;
  }

  /**
   * Returns the number 1807. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1807OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1807L;
  }

  /**
   * Returns the number 1808. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1808OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1808L;
  }

  /**
   * Returns the number 1809. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1809OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1809L;
  }

  /**
   * Returns the number 1810. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1810OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1810L;
  }

  /**
   * Returns the number 1811. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1811OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1811L;
  }

  /**
   * Returns the number 1812. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1812OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1812L;
  }

  /**
   * Returns the number 1813. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1813OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1813L;
  }

  /**
   * Returns the number 1814. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1814OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1814L;
  }

  /**
   * Returns the number 1815. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1815OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1815L;
  }

  /**
   * Returns the number 1816. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1816OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1816L;
  }

  /**
   * Returns the number 1817. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1817OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1817L;
  }

  /**
   * Returns the number 1818. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1818OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1818L;
  }

  /**
   * Returns the number 1819. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1819OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1819L;
  }

  /**
   * Returns the number 1820. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1820OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1820L;
  }

  /**
   * Returns the number 1821. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1821OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1821L;
  }

  /**
   * Returns the number 1822. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1822OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1822L;
  }

  /**
   * Returns the number 1823. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1823OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1823L;
  }

  /**
   * Returns the number 1824. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1824OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1824L;
  }

  /**
   * Returns the number 1825. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1825OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1825L;
  }

  /**
   * Returns the number 1826. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1826OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1826L;
  }

  /**
   * Returns the number 1827. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1827OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1827L;
  }

  /**
   * Returns the number 1828. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1828OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1828L;
  }

  /**
   * Returns the number 1829. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1829OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1829L;
  }

  /**
   * Returns the number 1830. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1830OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1830L;
  }

  /**
   * Returns the number 1831. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1831OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1831L;
  }

  /**
   * Returns the number 1832. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1832OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1832L;
  }

  /**
   * Returns the number 1833. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1833OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1833L;
  }

  /**
   * Returns the number 1834. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1834OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1834L;
  }

  /**
   * Returns the number 1835. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1835OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1835L;
  }

  /**
   * Returns the number 1836. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1836OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1836L;
  }

  /**
   * Returns the number 1837. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1837OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1837L;
  }

  /**
   * Returns the number 1838. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1838OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1838L;
  }

  /**
   * Returns the number 1839. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1839OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1839L;
  }

  /**
   * Returns the number 1840. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1840OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1840L;
  }

  /**
   * Returns the number 1841. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1841OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1841L;
  }

  /**
   * Returns the number 1842. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1842OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1842L;
  }

  /**
   * Returns the number 1843. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1843OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1843L;
  }

  /**
   * Returns the number 1844. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1844OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1844L;
  }

  /**
   * Returns the number 1845. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1845OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1845L;
  }

  /**
   * Returns the number 1846. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1846OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1846L;
  }

  /**
   * Returns the number 1847. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1847OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1847L;
  }

  /**
   * Returns the number 1848. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1848OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1848L;
  }

  /**
   * Returns the number 1849. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1849OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1849L;
  }

  /**
   * Returns the number 1850. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1850OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1850L;
  }

  /**
   * Returns the number 1851. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1851OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1851L;
  }

  /**
   * Returns the number 1852. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1852OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1852L;
  }

  /**
   * Returns the number 1853. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1853OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1853L;
  }

  /**
   * Returns the number 1854. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1854OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1854L;
  }

  /**
   * Returns the number 1855. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1855OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1855L;
  }

  /**
   * Returns the number 1856. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1856OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1856L;
  }

  /**
   * Returns the number 1857. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1857OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1857L;
  }

  /**
   * Returns the number 1858. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1858OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1858L;
  }

  /**
   * Returns the number 1859. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1859OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1859L;
  }

  /**
   * Returns the number 1860. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1860OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1860L;
  }

  /**
   * Returns the number 1861. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1861OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1861L;
  }

  /**
   * Returns the number 1862. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1862OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1862L;
  }

  /**
   * Returns the number 1863. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1863OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1863L;
  }

  /**
   * Returns the number 1864. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1864OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1864L;
  }

  /**
   * Returns the number 1865. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1865OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1865L;
  }

  /**
   * Returns the number 1866. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1866OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1866L;
  }

  /**
   * Returns the number 1867. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1867OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1867L;
  }

  /**
   * Returns the number 1868. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1868OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1868L;
  }

  /**
   * Returns the number 1869. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1869OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1869L;
  }

  /**
   * Returns the number 1870. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1870OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1870L;
  }

  /**
   * Returns the number 1871. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1871OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1871L;
  }

  /**
   * Returns the number 1872. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1872OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1872L;
  }

  /**
   * Returns the number 1873. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1873OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1873L;
  }

  /**
   * Returns the number 1874. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1874OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1874L;
  }

  /**
   * Returns the number 1875. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1875OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1875L;
  }

  /**
   * Returns the number 1876. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1876OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1876L;
  }

  /**
   * Returns the number 1877. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1877OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1877L;
  }

  /**
   * Returns the number 1878. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1878OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1878L;
  }

  /**
   * Returns the number 1879. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1879OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1879L;
  }

  /**
   * Returns the number 1880. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1880OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1880L;
  }

  /**
   * Returns the number 1881. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1881OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1881L;
  }

  /**
   * Returns the number 1882. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1882OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1882L;
  }

  /**
   * Returns the number 1883. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1883OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1883L;
  }

  /**
   * Returns the number 1884. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1884OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1884L;
  }

  /**
   * Returns the number 1885. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1885OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1885L;
  }

  /**
   * Returns the number 1886. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1886OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1886L;
  }

  /**
   * Returns the number 1887. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1887OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1887L;
  }

  /**
   * Returns the number 1888. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1888OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1888L;
  }

  /**
   * Returns the number 1889. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1889OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1889L;
  }

  /**
   * Returns the number 1890. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1890OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1890L;
  }

  /**
   * Returns the number 1891. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1891OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1891L;
  }

  /**
   * Returns the number 1892. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1892OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1892L;
  }

  /**
   * Returns the number 1893. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1893OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1893L;
  }

  /**
   * Returns the number 1894. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1894OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1894L;
  }

  /**
   * Returns the number 1895. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1895OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1895L;
  }

  /**
   * Returns the number 1896. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1896OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1896L;
  }

  /**
   * Returns the number 1897. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1897OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1897L;
  }

  /**
   * Returns the number 1898. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1898OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1898L;
  }

  /**
   * Returns the number 1899. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1899OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1899L;
  }

  /**
   * Returns the number 1900. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1900OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1900L;
  }

  /**
   * Returns the number 1901. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1901OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1901L;
  }

  /**
   * Returns the number 1902. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1902OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1902L;
  }

  /**
   * Returns the number 1903. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1903OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1903L;
  }

  /**
   * Returns the number 1904. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1904OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1904L;
  }

  /**
   * Returns the number 1905. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1905OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1905L;
  }

  /**
   * Returns the number 1906. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1906OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1906L;
  }

  /**
   * Returns the number 1907. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1907OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1907L;
  }

  /**
   * Returns the number 1908. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1908OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1908L;
  }

  /**
   * Returns the number 1909. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1909OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1909L;
  }

  /**
   * Returns the number 1910. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1910OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1910L;
  }

  /**
   * Returns the number 1911. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1911OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1911L;
  }

  /**
   * Returns the number 1912. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1912OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1912L;
  }

  /**
   * Returns the number 1913. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1913OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1913L;
  }

  /**
   * Returns the number 1914. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1914OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1914L;
  }

  /**
   * Returns the number 1915. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1915OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1915L;
  }

  /**
   * Returns the number 1916. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1916OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1916L;
  }

  /**
   * Returns the number 1917. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1917OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1917L;
  }

  /**
   * Returns the number 1918. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1918OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1918L;
  }

  /**
   * Returns the number 1919. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1919OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1919L;
  }

  /**
   * Returns the number 1920. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1920OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1920L;
  }

  /**
   * Returns the number 1921. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1921OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1921L;
  }

  /**
   * Returns the number 1922. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1922OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1922L;
  }

  /**
   * Returns the number 1923. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1923OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1923L;
  }

  /**
   * Returns the number 1924. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1924OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1924L;
  }

  /**
   * Returns the number 1925. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1925OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1925L;
  }

  /**
   * Returns the number 1926. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1926OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1926L;
  }

  /**
   * Returns the number 1927. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1927OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1927L;
  }

  /**
   * Returns the number 1928. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1928OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1928L;
  }

  /**
   * Returns the number 1929. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1929OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1929L;
  }

  /**
   * Returns the number 1930. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1930OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1930L;
  }

  /**
   * Returns the number 1931. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1931OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1931L;
  }

  /**
   * Returns the number 1932. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1932OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1932L;
  }

  /**
   * Returns the number 1933. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1933OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1933L;
  }

  /**
   * Returns the number 1934. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1934OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1934L;
  }

  /**
   * Returns the number 1935. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1935OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1935L;
  }

  /**
   * Returns the number 1936. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1936OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1936L;
  }

  /**
   * Returns the number 1937. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1937OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1937L;
  }

  /**
   * Returns the number 1938. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1938OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1938L;
  }

  /**
   * Returns the number 1939. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1939OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1939L;
  }

  /**
   * Returns the number 1940. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1940OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1940L;
  }

  /**
   * Returns the number 1941. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1941OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1941L;
  }

  /**
   * Returns the number 1942. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1942OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1942L;
  }

  /**
   * Returns the number 1943. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1943OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1943L;
  }

  /**
   * Returns the number 1944. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1944OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1944L;
  }

  /**
   * Returns the number 1945. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1945OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1945L;
  }

  /**
   * Returns the number 1946. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1946OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1946L;
  }

  /**
   * Returns the number 1947. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1947OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1947L;
  }

  /**
   * Returns the number 1948. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1948OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1948L;
  }

  /**
   * Returns the number 1949. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1949OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1949L;
  }

  /**
   * Returns the number 1950. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1950OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1950L;
  }

  /**
   * Returns the number 1951. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1951OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1951L;
  }

  /**
   * Returns the number 1952. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1952OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1952L;
  }

  /**
   * Returns the number 1953. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1953OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1953L;
  }

  /**
   * Returns the number 1954. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1954OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1954L;
  }

  /**
   * Returns the number 1955. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1955OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1955L;
  }

  /**
   * Returns the number 1956. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1956OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1956L;
  }

  /**
   * Returns the number 1957. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1957OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1957L;
  }

  /**
   * Returns the number 1958. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1958OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1958L;
  }

  /**
   * Returns the number 1959. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1959OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1959L;
  }

  /**
   * Returns the number 1960. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1960OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1960L;
  }

  /**
   * Returns the number 1961. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1961OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1961L;
  }

  /**
   * Returns the number 1962. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1962OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1962L;
  }

  /**
   * Returns the number 1963. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1963OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1963L;
  }

  /**
   * Returns the number 1964. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1964OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1964L;
  }

  /**
   * Returns the number 1965. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1965OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1965L;
  }

  /**
   * Returns the number 1966. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1966OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1966L;
  }

  /**
   * Returns the number 1967. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1967OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1967L;
  }

  /**
   * Returns the number 1968. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1968OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1968L;
  }

  /**
   * Returns the number 1969. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1969OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1969L;
  }

  /**
   * Returns the number 1970. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1970OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1970L;
  }

  /**
   * Returns the number 1971. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1971OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1971L;
  }

  /**
   * Returns the number 1972. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1972OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1972L;
  }

  /**
   * Returns the number 1973. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1973OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1973L;
  }

  /**
   * Returns the number 1974. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1974OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1974L;
  }

  /**
   * Returns the number 1975. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1975OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1975L;
  }

  /**
   * Returns the number 1976. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1976OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1976L;
  }

  /**
   * Returns the number 1977. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1977OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1977L;
  }

  /**
   * Returns the number 1978. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1978OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1978L;
  }

  /**
   * Returns the number 1979. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1979OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1979L;
  }

  /**
   * Returns the number 1980. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1980OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1980L;
  }

  /**
   * Returns the number 1981. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1981OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1981L;
  }

  /**
   * Returns the number 1982. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1982OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1982L;
  }

  /**
   * Returns the number 1983. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1983OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1983L;
  }

  /**
   * Returns the number 1984. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1984OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1984L;
  }

  /**
   * Returns the number 1985. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1985OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1985L;
  }

  /**
   * Returns the number 1986. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1986OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1986L;
  }

  /**
   * Returns the number 1987. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1987OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1987L;
  }

  /**
   * Returns the number 1988. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1988OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1988L;
  }

  /**
   * Returns the number 1989. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1989OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1989L;
  }

  /**
   * Returns the number 1990. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1990OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1990L;
  }

  /**
   * Returns the number 1991. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1991OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1991L;
  }

  /**
   * Returns the number 1992. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1992OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1992L;
  }

  /**
   * Returns the number 1993. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1993OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1993L;
  }

  /**
   * Returns the number 1994. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1994OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1994L;
  }

  /**
   * Returns the number 1995. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1995OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1995L;
  }

  /**
   * Returns the number 1996. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1996OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1996L;
  }

  /**
   * Returns the number 1997. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1997OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1997L;
  }

  /**
   * Returns the number 1998. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1998OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1998L;
  }

  /**
   * Returns the number 1999. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber1999OfAVeryLongClassThatAGeneratorHasWritten() {
    return 1999L;
  }

  /**
   * Returns the number 2000. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2000OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2000L;
  }

  /**
   * Returns the number 2001. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2001OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2001L;
  }

  /**
   * Returns the number 2002. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2002OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2002L;
  }

  /**
   * Returns the number 2003. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2003OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2003L;
  }

  /**
   * Returns the number 2004. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2004OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2004L;
  }

  /**
   * Returns the number 2005. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2005OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2005L;
  }

  /**
   * Returns the number 2006. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2006OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2006L;
  }

  /**
   * Returns the number 2007. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2007OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2007L;
  }

  /**
   * Returns the number 2008. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2008OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2008L;
  }

  /**
   * Returns the number 2009. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2009OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2009L;
  }

  /**
   * Returns the number 2010. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2010OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2010L;
  }

  /**
   * Returns the number 2011. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2011OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2011L;
  }

  /**
   * Returns the number 2012. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2012OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2012L;
  }

  /**
   * Returns the number 2013. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2013OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2013L;
  }

  /**
   * Returns the number 2014. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2014OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2014L;
  }

  /**
   * Returns the number 2015. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2015OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2015L;
  }

  /**
   * Returns the number 2016. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2016OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2016L;
  }

  /**
   * Returns the number 2017. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2017OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2017L;
  }

  /**
   * Returns the number 2018. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2018OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2018L;
  }

  /**
   * Returns the number 2019. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2019OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2019L;
  }

  /**
   * Returns the number 2020. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2020OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2020L;
  }

  /**
   * Returns the number 2021. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2021OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2021L;
  }

  /**
   * Returns the number 2022. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2022OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2022L;
  }

  /**
   * Returns the number 2023. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2023OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2023L;
  }

  /**
   * Returns the number 2024. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2024OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2024L;
  }

  /**
   * Returns the number 2025. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2025OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2025L;
  }

  /**
   * Returns the number 2026. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2026OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2026L;
  }

  /**
   * Returns the number 2027. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2027OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2027L;
  }

  /**
   * Returns the number 2028. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2028OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2028L;
  }

  /**
   * Returns the number 2029. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2029OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2029L;
  }

  /**
   * Returns the number 2030. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2030OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2030L;
  }

  /**
   * Returns the number 2031. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2031OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2031L;
  }

  /**
   * Returns the number 2032. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2032OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2032L;
  }

  /**
   * Returns the number 2033. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2033OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2033L;
  }

  /**
   * Returns the number 2034. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2034OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2034L;
  }

  /**
   * Returns the number 2035. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2035OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2035L;
  }

  /**
   * Returns the number 2036. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2036OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2036L;
  }

  /**
   * Returns the number 2037. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2037OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2037L;
  }

  /**
   * Returns the number 2038. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2038OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2038L;
  }

  /**
   * Returns the number 2039. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2039OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2039L;
  }

  /**
   * Returns the number 2040. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2040OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2040L;
  }

  /**
   * Returns the number 2041. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2041OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2041L;
  }

  /**
   * Returns the number 2042. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2042OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2042L;
  }

  /**
   * Returns the number 2043. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2043OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2043L;
  }

  /**
   * Returns the number 2044. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2044OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2044L;
  }

  /**
   * Returns the number 2045. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2045OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2045L;
  }

  /**
   * Returns the number 2046. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2046OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2046L;
  }

  /**
   * Returns the number 2047. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2047OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2047L;
  }

  /**
   * Returns the number 2048. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2048OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2048L;
  }

  /**
   * Returns the number 2049. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2049OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2049L;
  }

  /**
   * Returns the number 2050. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2050OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2050L;
  }

  /**
   * Returns the number 2051. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2051OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2051L;
  }

  /**
   * Returns the number 2052. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2052OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2052L;
  }

  /**
   * Returns the number 2053. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2053OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2053L;
  }

  /**
   * Returns the number 2054. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2054OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2054L;
  }

  /**
   * Returns the number 2055. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2055OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2055L;
  }

  /**
   * Returns the number 2056. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2056OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2056L;
  }

  /**
   * Returns the number 2057. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2057OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2057L;
  }

  /**
   * Returns the number 2058. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2058OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2058L;
  }

  /**
   * Returns the number 2059. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2059OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2059L;
  }

  /**
   * Returns the number 2060. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2060OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2060L;
  }

  /**
   * Returns the number 2061. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2061OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2061L;
  }

  /**
   * Returns the number 2062. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2062OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2062L;
  }

  /**
   * Returns the number 2063. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2063OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2063L;
  }

  /**
   * Returns the number 2064. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2064OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2064L;
  }

  /**
   * Returns the number 2065. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2065OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2065L;
  }

  /**
   * Returns the number 2066. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2066OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2066L;
  }

  /**
   * Returns the number 2067. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2067OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2067L;
  }

  /**
   * Returns the number 2068. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2068OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2068L;
  }

  /**
   * Returns the number 2069. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2069OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2069L;
  }

  /**
   * Returns the number 2070. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2070OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2070L;
  }

  /**
   * Returns the number 2071. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2071OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2071L;
  }

  /**
   * Returns the number 2072. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2072OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2072L;
  }

  /**
   * Returns the number 2073. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2073OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2073L;
  }

  /**
   * Returns the number 2074. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2074OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2074L;
  }

  /**
   * Returns the number 2075. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2075OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2075L;
  }

  /**
   * Returns the number 2076. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2076OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2076L;
  }

  /**
   * Returns the number 2077. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2077OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2077L;
  }

  /**
   * Returns the number 2078. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2078OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2078L;
  }

  /**
   * Returns the number 2079. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2079OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2079L;
  }

  /**
   * Returns the number 2080. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2080OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2080L;
  }

  /**
   * Returns the number 2081. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2081OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2081L;
  }

  /**
   * Returns the number 2082. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2082OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2082L;
  }

  /**
   * Returns the number 2083. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2083OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2083L;
  }

  /**
   * Returns the number 2084. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2084OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2084L;
  }

  /**
   * Returns the number 2085. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2085OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2085L;
  }

  /**
   * Returns the number 2086. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2086OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2086L;
  }

  /**
   * Returns the number 2087. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2087OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2087L;
  }

  /**
   * Returns the number 2088. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2088OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2088L;
  }

  /**
   * Returns the number 2089. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2089OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2089L;
  }

  /**
   * Returns the number 2090. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2090OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2090L;
  }

  /**
   * Returns the number 2091. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2091OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2091L;
  }

  /**
   * Returns the number 2092. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2092OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2092L;
  }

  /**
   * Returns the number 2093. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2093OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2093L;
  }

  /**
   * Returns the number 2094. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2094OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2094L;
  }

  /**
   * Returns the number 2095. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2095OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2095L;
  }

  /**
   * Returns the number 2096. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2096OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2096L;
  }

  /**
   * Returns the number 2097. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2097OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2097L;
  }

  /**
   * Returns the number 2098. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2098OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2098L;
  }

  /**
   * Returns the number 2099. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2099OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2099L;
  }

  /**
   * Returns the number 2100. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2100OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2100L;
  }

  /**
   * Returns the number 2101. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2101OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2101L;
  }

  /**
   * Returns the number 2102. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2102OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2102L;
  }

  /**
   * Returns the number 2103. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2103OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2103L;
  }

  /**
   * Returns the number 2104. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2104OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2104L;
  }

  /**
   * Returns the number 2105. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2105OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2105L;
  }

  /**
   * Returns the number 2106. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2106OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2106L;
  }

  /**
   * Returns the number 2107. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2107OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2107L;
  }

  /**
   * Returns the number 2108. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2108OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2108L;
  }

  /**
   * Returns the number 2109. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2109OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2109L;
  }

  /**
   * Returns the number 2110. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2110OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2110L;
  }

  /**
   * Returns the number 2111. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2111OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2111L;
  }

  /**
   * Returns the number 2112. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2112OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2112L;
  }

  /**
   * Returns the number 2113. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2113OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2113L;
  }

  /**
   * Returns the number 2114. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2114OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2114L;
  }

  /**
   * Returns the number 2115. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2115OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2115L;
  }

  /**
   * Returns the number 2116. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2116OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2116L;
  }

  /**
   * Returns the number 2117. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2117OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2117L;
  }

  /**
   * Returns the number 2118. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2118OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2118L;
  }

  /**
   * Returns the number 2119. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2119OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2119L;
  }

  /**
   * Returns the number 2120. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2120OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2120L;
  }

  /**
   * Returns the number 2121. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2121OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2121L;
  }

  /**
   * Returns the number 2122. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2122OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2122L;
  }

  /**
   * Returns the number 2123. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2123OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2123L;
  }

  /**
   * Returns the number 2124. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2124OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2124L;
  }

  /**
   * Returns the number 2125. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2125OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2125L;
  }

  /**
   * Returns the number 2126. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2126OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2126L;
  }

  /**
   * Returns the number 2127. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2127OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2127L;
  }

  /**
   * Returns the number 2128. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2128OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2128L;
  }

  /**
   * Returns the number 2129. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2129OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2129L;
  }

  /**
   * Returns the number 2130. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2130OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2130L;
  }

  /**
   * Returns the number 2131. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2131OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2131L;
  }

  /**
   * Returns the number 2132. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2132OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2132L;
  }

  /**
   * Returns the number 2133. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2133OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2133L;
  }

  /**
   * Returns the number 2134. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2134OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2134L;
  }

  /**
   * Returns the number 2135. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2135OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2135L;
  }

  /**
   * Returns the number 2136. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2136OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2136L;
  }

  /**
   * Returns the number 2137. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2137OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2137L;
  }

  /**
   * Returns the number 2138. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2138OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2138L;
  }

  /**
   * Returns the number 2139. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2139OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2139L;
  }

  /**
   * Returns the number 2140. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2140OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2140L;
  }

  /**
   * Returns the number 2141. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2141OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2141L;
  }

  /**
   * Returns the number 2142. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2142OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2142L;
  }

  /**
   * Returns the number 2143. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2143OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2143L;
  }

  /**
   * Returns the number 2144. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2144OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2144L;
  }

  /**
   * Returns the number 2145. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2145OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2145L;
  }

  /**
   * Returns the number 2146. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2146OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2146L;
  }

  /**
   * Returns the number 2147. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2147OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2147L;
  }

  /**
   * Returns the number 2148. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2148OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2148L;
  }

  /**
   * Returns the number 2149. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2149OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2149L;
  }

  /**
   * Returns the number 2150. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2150OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2150L;
  }

  /**
   * Returns the number 2151. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2151OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2151L;
  }

  /**
   * Returns the number 2152. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2152OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2152L;
  }

  /**
   * Returns the number 2153. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2153OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2153L;
  }

  /**
   * Returns the number 2154. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2154OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2154L;
  }

  /**
   * Returns the number 2155. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2155OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2155L;
  }

  /**
   * Returns the number 2156. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2156OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2156L;
  }

  /**
   * Returns the number 2157. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2157OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2157L;
  }

  /**
   * Returns the number 2158. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2158OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2158L;
  }

  /**
   * Returns the number 2159. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2159OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2159L;
  }

  /**
   * Returns the number 2160. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2160OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2160L;
  }

  /**
   * Returns the number 2161. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2161OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2161L;
  }

  /**
   * Returns the number 2162. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2162OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2162L;
  }

  /**
   * Returns the number 2163. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2163OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2163L;
  }

  /**
   * Returns the number 2164. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2164OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2164L;
  }

  /**
   * Returns the number 2165. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2165OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2165L;
  }

  /**
   * Returns the number 2166. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2166OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2166L;
  }

  /**
   * Returns the number 2167. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2167OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2167L;
  }

  /**
   * Returns the number 2168. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2168OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2168L;
  }

  /**
   * Returns the number 2169. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2169OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2169L;
  }

  /**
   * Returns the number 2170. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2170OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2170L;
  }

  /**
   * Returns the number 2171. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2171OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2171L;
  }

  /**
   * Returns the number 2172. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2172OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2172L;
  }

  /**
   * Returns the number 2173. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2173OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2173L;
  }

  /**
   * Returns the number 2174. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2174OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2174L;
  }

  /**
   * Returns the number 2175. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2175OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2175L;
  }

  /**
   * Returns the number 2176. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2176OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2176L;
  }

  /**
   * Returns the number 2177. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2177OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2177L;
  }

  /**
   * Returns the number 2178. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2178OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2178L;
  }

  /**
   * Returns the number 2179. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2179OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2179L;
  }

  /**
   * Returns the number 2180. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2180OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2180L;
  }

  /**
   * Returns the number 2181. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2181OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2181L;
  }

  /**
   * Returns the number 2182. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2182OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2182L;
  }

  /**
   * Returns the number 2183. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2183OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2183L;
  }

  /**
   * Returns the number 2184. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2184OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2184L;
  }

  /**
   * Returns the number 2185. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2185OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2185L;
  }

  /**
   * Returns the number 2186. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2186OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2186L;
  }

  /**
   * Returns the number 2187. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2187OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2187L;
  }

  /**
   * Returns the number 2188. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2188OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2188L;
  }

  /**
   * Returns the number 2189. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2189OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2189L;
  }

  /**
   * Returns the number 2190. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2190OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2190L;
  }

  /**
   * Returns the number 2191. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2191OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2191L;
  }

  /**
   * Returns the number 2192. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2192OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2192L;
  }

  /**
   * Returns the number 2193. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2193OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2193L;
  }

  /**
   * Returns the number 2194. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2194OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2194L;
  }

  /**
   * Returns the number 2195. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2195OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2195L;
  }

  /**
   * Returns the number 2196. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2196OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2196L;
  }

  /**
   * Returns the number 2197. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2197OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2197L;
  }

  /**
   * Returns the number 2198. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2198OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2198L;
  }

  /**
   * Returns the number 2199. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2199OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2199L;
  }

  /**
   * Returns the number 2200. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2200OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2200L;
  }

  /**
   * Returns the number 2201. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2201OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2201L;
  }

  /**
   * Returns the number 2202. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2202OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2202L;
  }

  /**
   * Returns the number 2203. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2203OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2203L;
  }

  /**
   * Returns the number 2204. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2204OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2204L;
  }

  /**
   * Returns the number 2205. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2205OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2205L;
  }

  /**
   * Returns the number 2206. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2206OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2206L;
  }

  /**
   * Returns the number 2207. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2207OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2207L;
  }

  /**
   * Returns the number 2208. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2208OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2208L;
  }

  /**
   * Returns the number 2209. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2209OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2209L;
  }

  /**
   * Returns the number 2210. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2210OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2210L;
  }

  /**
   * Returns the number 2211. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2211OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2211L;
  }

  /**
   * Returns the number 2212. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2212OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2212L;
  }

  /**
   * Returns the number 2213. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2213OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2213L;
  }

  /**
   * Returns the number 2214. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2214OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2214L;
  }

  /**
   * Returns the number 2215. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2215OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2215L;
  }

  /**
   * Returns the number 2216. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2216OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2216L;
  }

  /**
   * Returns the number 2217. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2217OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2217L;
  }

  /**
   * Returns the number 2218. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2218OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2218L;
  }

  /**
   * Returns the number 2219. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2219OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2219L;
  }

  /**
   * Returns the number 2220. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2220OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2220L;
  }

  /**
   * Returns the number 2221. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2221OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2221L;
  }

  /**
   * Returns the number 2222. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2222OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2222L;
  }

  /**
   * Returns the number 2223. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2223OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2223L;
  }

  /**
   * Returns the number 2224. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2224OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2224L;
  }

  /**
   * Returns the number 2225. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2225OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2225L;
  }

  /**
   * Returns the number 2226. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2226OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2226L;
  }

  /**
   * Returns the number 2227. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2227OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2227L;
  }

  /**
   * Returns the number 2228. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2228OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2228L;
  }

  /**
   * Returns the number 2229. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2229OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2229L;
  }

  /**
   * Returns the number 2230. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2230OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2230L;
  }

  /**
   * Returns the number 2231. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2231OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2231L;
  }

  /**
   * Returns the number 2232. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2232OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2232L;
  }

  /**
   * Returns the number 2233. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2233OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2233L;
  }

  /**
   * Returns the number 2234. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2234OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2234L;
  }

  /**
   * Returns the number 2235. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2235OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2235L;
  }

  /**
   * Returns the number 2236. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2236OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2236L;
  }

  /**
   * Returns the number 2237. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2237OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2237L;
  }

  /**
   * Returns the number 2238. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2238OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2238L;
  }

  /**
   * Returns the number 2239. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2239OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2239L;
  }

  /**
   * Returns the number 2240. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2240OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2240L;
  }

  /**
   * Returns the number 2241. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2241OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2241L;
  }

  /**
   * Returns the number 2242. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2242OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2242L;
  }

  /**
   * Returns the number 2243. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2243OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2243L;
  }

  /**
   * Returns the number 2244. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2244OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2244L;
  }

  /**
   * Returns the number 2245. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2245OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2245L;
  }

  /**
   * Returns the number 2246. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2246OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2246L;
  }

  /**
   * Returns the number 2247. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2247OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2247L;
  }

  /**
   * Returns the number 2248. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2248OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2248L;
  }

  /**
   * Returns the number 2249. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2249OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2249L;
  }

  /**
   * Returns the number 2250. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2250OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2250L;
  }

  /**
   * Returns the number 2251. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2251OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2251L;
  }

  /**
   * Returns the number 2252. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2252OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2252L;
  }

  /**
   * Returns the number 2253. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2253OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2253L;
  }

  /**
   * Returns the number 2254. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2254OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2254L;
  }

  /**
   * Returns the number 2255. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2255OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2255L;
  }

  /**
   * Returns the number 2256. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2256OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2256L;
  }

  /**
   * Returns the number 2257. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2257OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2257L;
  }

  /**
   * Returns the number 2258. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2258OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2258L;
  }

  /**
   * Returns the number 2259. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2259OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2259L;
  }

  /**
   * Returns the number 2260. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2260OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2260L;
  }

  /**
   * Returns the number 2261. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2261OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2261L;
  }

  /**
   * Returns the number 2262. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2262OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2262L;
  }

  /**
   * Returns the number 2263. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2263OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2263L;
  }

  /**
   * Returns the number 2264. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2264OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2264L;
  }

  /**
   * Returns the number 2265. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2265OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2265L;
  }

  /**
   * Returns the number 2266. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2266OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2266L;
  }

  /**
   * Returns the number 2267. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2267OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2267L;
  }

  /**
   * Returns the number 2268. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2268OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2268L;
  }

  /**
   * Returns the number 2269. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2269OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2269L;
  }

  /**
   * Returns the number 2270. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2270OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2270L;
  }

  /**
   * Returns the number 2271. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2271OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2271L;
  }

  /**
   * Returns the number 2272. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2272OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2272L;
  }

  /**
   * Returns the number 2273. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2273OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2273L;
  }

  /**
   * Returns the number 2274. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2274OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2274L;
  }

  /**
   * Returns the number 2275. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2275OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2275L;
  }

  /**
   * Returns the number 2276. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2276OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2276L;
  }

  /**
   * Returns the number 2277. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2277OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2277L;
  }

  /**
   * Returns the number 2278. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2278OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2278L;
  }

  /**
   * Returns the number 2279. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2279OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2279L;
  }

  /**
   * Returns the number 2280. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2280OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2280L;
  }

  /**
   * Returns the number 2281. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2281OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2281L;
  }

  /**
   * Returns the number 2282. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2282OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2282L;
  }

  /**
   * Returns the number 2283. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2283OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2283L;
  }

  /**
   * Returns the number 2284. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2284OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2284L;
  }

  /**
   * Returns the number 2285. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2285OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2285L;
  }

  /**
   * Returns the number 2286. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2286OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2286L;
  }

  /**
   * Returns the number 2287. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2287OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2287L;
  }

  /**
   * Returns the number 2288. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2288OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2288L;
  }

  /**
   * Returns the number 2289. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2289OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2289L;
  }

  /**
   * Returns the number 2290. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2290OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2290L;
  }

  /**
   * Returns the number 2291. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2291OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2291L;
  }

  /**
   * Returns the number 2292. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2292OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2292L;
  }

  /**
   * Returns the number 2293. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2293OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2293L;
  }

  /**
   * Returns the number 2294. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2294OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2294L;
  }

  /**
   * Returns the number 2295. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2295OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2295L;
  }

  /**
   * Returns the number 2296. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2296OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2296L;
  }

  /**
   * Returns the number 2297. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2297OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2297L;
  }

  /**
   * Returns the number 2298. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2298OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2298L;
  }

  /**
   * Returns the number 2299. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2299OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2299L;
  }

  /**
   * Returns the number 2300. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2300OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2300L;
  }

  /**
   * Returns the number 2301. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2301OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2301L;
  }

  /**
   * Returns the number 2302. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2302OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2302L;
  }

  /**
   * Returns the number 2303. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2303OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2303L;
  }

  /**
   * Returns the number 2304. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2304OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2304L;
  }

  /**
   * Returns the number 2305. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2305OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2305L;
  }

  /**
   * Returns the number 2306. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2306OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2306L;
  }

  /**
   * Returns the number 2307. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2307OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2307L;
  }

  /**
   * Returns the number 2308. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2308OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2308L;
  }

  /**
   * Returns the number 2309. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2309OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2309L;
  }

  /**
   * Returns the number 2310. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2310OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2310L;
  }

  /**
   * Returns the number 2311. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2311OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2311L;
  }

  /**
   * Returns the number 2312. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2312OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2312L;
  }

  /**
   * Returns the number 2313. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2313OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2313L;
  }

  /**
   * Returns the number 2314. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2314OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2314L;
  }

  /**
   * Returns the number 2315. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2315OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2315L;
  }

  /**
   * Returns the number 2316. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2316OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2316L;
  }

  /**
   * Returns the number 2317. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2317OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2317L;
  }

  /**
   * Returns the number 2318. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2318OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2318L;
  }

  /**
   * Returns the number 2319. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2319OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2319L;
  }

  /**
   * Returns the number 2320. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2320OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2320L;
  }

  /**
   * Returns the number 2321. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2321OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2321L;
  }

  /**
   * Returns the number 2322. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2322OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2322L;
  }

  /**
   * Returns the number 2323. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2323OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2323L;
  }

  /**
   * Returns the number 2324. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2324OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2324L;
  }

  /**
   * Returns the number 2325. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2325OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2325L;
  }

  /**
   * Returns the number 2326. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2326OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2326L;
  }

  /**
   * Returns the number 2327. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2327OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2327L;
  }

  /**
   * Returns the number 2328. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2328OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2328L;
  }

  /**
   * Returns the number 2329. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2329OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2329L;
  }

  /**
   * Returns the number 2330. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2330OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2330L;
  }

  /**
   * Returns the number 2331. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2331OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2331L;
  }

  /**
   * Returns the number 2332. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2332OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2332L;
  }

  /**
   * Returns the number 2333. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2333OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2333L;
  }

  /**
   * Returns the number 2334. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2334OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2334L;
  }

  /**
   * Returns the number 2335. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2335OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2335L;
  }

  /**
   * Returns the number 2336. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2336OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2336L;
  }

  /**
   * Returns the number 2337. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2337OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2337L;
  }

  /**
   * Returns the number 2338. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2338OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2338L;
  }

  /**
   * Returns the number 2339. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2339OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2339L;
  }

  /**
   * Returns the number 2340. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2340OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2340L;
  }

  /**
   * Returns the number 2341. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2341OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2341L;
  }

  /**
   * Returns the number 2342. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2342OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2342L;
  }

  /**
   * Returns the number 2343. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2343OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2343L;
  }

  /**
   * Returns the number 2344. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2344OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2344L;
  }

  /**
   * Returns the number 2345. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2345OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2345L;
  }

  /**
   * Returns the number 2346. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2346OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2346L;
  }

  /**
   * Returns the number 2347. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2347OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2347L;
  }

  /**
   * Returns the number 2348. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2348OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2348L;
  }

  /**
   * Returns the number 2349. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2349OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2349L;
  }

  /**
   * Returns the number 2350. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2350OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2350L;
  }

  /**
   * Returns the number 2351. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2351OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2351L;
  }

  /**
   * Returns the number 2352. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2352OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2352L;
  }

  /**
   * Returns the number 2353. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2353OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2353L;
  }

  /**
   * Returns the number 2354. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2354OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2354L;
  }

  /**
   * Returns the number 2355. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2355OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2355L;
  }

  /**
   * Returns the number 2356. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2356OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2356L;
  }

  /**
   * Returns the number 2357. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2357OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2357L;
  }

  /**
   * Returns the number 2358. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2358OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2358L;
  }

  /**
   * Returns the number 2359. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2359OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2359L;
  }

  /**
   * Returns the number 2360. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2360OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2360L;
  }

  /**
   * Returns the number 2361. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2361OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2361L;
  }

  /**
   * Returns the number 2362. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2362OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2362L;
  }

  /**
   * Returns the number 2363. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2363OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2363L;
  }

  /**
   * Returns the number 2364. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2364OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2364L;
  }

  /**
   * Returns the number 2365. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2365OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2365L;
  }

  /**
   * Returns the number 2366. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2366OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2366L;
  }

  /**
   * Returns the number 2367. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2367OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2367L;
  }

  /**
   * Returns the number 2368. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2368OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2368L;
  }

  /**
   * Returns the number 2369. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2369OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2369L;
  }

  /**
   * Returns the number 2370. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2370OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2370L;
  }

  /**
   * Returns the number 2371. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2371OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2371L;
  }

  /**
   * Returns the number 2372. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2372OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2372L;
  }

  /**
   * Returns the number 2373. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2373OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2373L;
  }

  /**
   * Returns the number 2374. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2374OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2374L;
  }

  /**
   * Returns the number 2375. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2375OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2375L;
  }

  /**
   * Returns the number 2376. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2376OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2376L;
  }

  /**
   * Returns the number 2377. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2377OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2377L;
  }

  /**
   * Returns the number 2378. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2378OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2378L;
  }

  /**
   * Returns the number 2379. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2379OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2379L;
  }

  /**
   * Returns the number 2380. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2380OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2380L;
  }

  /**
   * Returns the number 2381. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2381OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2381L;
  }

  /**
   * Returns the number 2382. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2382OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2382L;
  }

  /**
   * Returns the number 2383. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2383OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2383L;
  }

  /**
   * Returns the number 2384. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2384OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2384L;
  }

  /**
   * Returns the number 2385. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2385OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2385L;
  }

  /**
   * Returns the number 2386. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2386OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2386L;
  }

  /**
   * Returns the number 2387. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2387OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2387L;
  }

  /**
   * Returns the number 2388. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2388OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2388L;
  }

  /**
   * Returns the number 2389. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2389OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2389L;
  }

  /**
   * Returns the number 2390. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2390OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2390L;
  }

  /**
   * Returns the number 2391. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2391OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2391L;
  }

  /**
   * Returns the number 2392. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2392OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2392L;
  }

  /**
   * Returns the number 2393. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2393OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2393L;
  }

  /**
   * Returns the number 2394. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2394OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2394L;
  }

  /**
   * Returns the number 2395. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2395OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2395L;
  }

  /**
   * Returns the number 2396. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2396OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2396L;
  }

  /**
   * Returns the number 2397. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2397OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2397L;
  }

  /**
   * Returns the number 2398. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2398OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2398L;
  }

  /**
   * Returns the number 2399. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2399OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2399L;
  }

  /**
   * Returns the number 2400. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2400OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2400L;
  }

  /**
   * Returns the number 2401. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2401OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2401L;
  }

  /**
   * Returns the number 2402. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2402OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2402L;
  }

  /**
   * Returns the number 2403. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2403OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2403L;
  }

  /**
   * Returns the number 2404. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2404OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2404L;
  }

  /**
   * Returns the number 2405. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2405OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2405L;
  }

  /**
   * Returns the number 2406. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2406OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2406L;
  }

  /**
   * Returns the number 2407. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2407OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2407L;
  }

  /**
   * Returns the number 2408. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2408OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2408L;
  }

  /**
   * Returns the number 2409. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2409OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2409L;
  }

  /**
   * Returns the number 2410. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2410OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2410L;
  }

  /**
   * Returns the number 2411. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2411OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2411L;
  }

  /**
   * Returns the number 2412. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2412OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2412L;
  }

  /**
   * Returns the number 2413. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2413OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2413L;
  }

  /**
   * Returns the number 2414. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2414OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2414L;
  }

  /**
   * Returns the number 2415. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2415OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2415L;
  }

  /**
   * Returns the number 2416. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2416OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2416L;
  }

  /**
   * Returns the number 2417. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2417OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2417L;
  }

  /**
   * Returns the number 2418. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2418OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2418L;
  }

  /**
   * Returns the number 2419. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2419OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2419L;
  }

  /**
   * Returns the number 2420. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2420OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2420L;
  }

  /**
   * Returns the number 2421. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2421OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2421L;
  }

  /**
   * Returns the number 2422. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2422OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2422L;
  }

  /**
   * Returns the number 2423. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2423OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2423L;
  }

  /**
   * Returns the number 2424. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2424OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2424L;
  }

  /**
   * Returns the number 2425. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2425OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2425L;
  }

  /**
   * Returns the number 2426. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2426OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2426L;
  }

  /**
   * Returns the number 2427. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2427OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2427L;
  }

  /**
   * Returns the number 2428. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2428OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2428L;
  }

  /**
   * Returns the number 2429. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2429OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2429L;
  }

  /**
   * Returns the number 2430. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2430OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2430L;
  }

  /**
   * Returns the number 2431. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2431OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2431L;
  }

  /**
   * Returns the number 2432. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2432OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2432L;
  }

  /**
   * Returns the number 2433. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2433OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2433L;
  }

  /**
   * Returns the number 2434. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2434OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2434L;
  }

  /**
   * Returns the number 2435. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2435OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2435L;
  }

  /**
   * Returns the number 2436. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2436OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2436L;
  }

  /**
   * Returns the number 2437. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2437OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2437L;
  }

  /**
   * Returns the number 2438. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2438OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2438L;
  }

  /**
   * Returns the number 2439. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2439OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2439L;
  }

  /**
   * Returns the number 2440. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2440OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2440L;
  }

  /**
   * Returns the number 2441. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2441OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2441L;
  }

  /**
   * Returns the number 2442. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2442OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2442L;
  }

  /**
   * Returns the number 2443. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2443OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2443L;
  }

  /**
   * Returns the number 2444. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2444OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2444L;
  }

  /**
   * Returns the number 2445. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2445OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2445L;
  }

  /**
   * Returns the number 2446. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2446OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2446L;
  }

  /**
   * Returns the number 2447. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2447OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2447L;
  }

  /**
   * Returns the number 2448. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2448OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2448L;
  }

  /**
   * Returns the number 2449. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2449OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2449L;
  }

  /**
   * Returns the number 2450. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2450OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2450L;
  }

  /**
   * Returns the number 2451. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2451OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2451L;
  }

  /**
   * Returns the number 2452. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2452OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2452L;
  }

  /**
   * Returns the number 2453. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2453OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2453L;
  }

  /**
   * Returns the number 2454. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2454OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2454L;
  }

  /**
   * Returns the number 2455. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2455OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2455L;
  }

  /**
   * Returns the number 2456. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2456OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2456L;
  }

  /**
   * Returns the number 2457. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2457OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2457L;
  }

  /**
   * Returns the number 2458. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2458OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2458L;
  }

  /**
   * Returns the number 2459. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2459OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2459L;
  }

  /**
   * Returns the number 2460. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2460OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2460L;
  }

  /**
   * Returns the number 2461. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2461OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2461L;
  }

  /**
   * Returns the number 2462. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2462OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2462L;
  }

  /**
   * Returns the number 2463. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2463OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2463L;
  }

  /**
   * Returns the number 2464. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2464OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2464L;
  }

  /**
   * Returns the number 2465. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2465OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2465L;
  }

  /**
   * Returns the number 2466. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2466OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2466L;
  }

  /**
   * Returns the number 2467. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2467OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2467L;
  }

  /**
   * Returns the number 2468. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2468OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2468L;
  }

  /**
   * Returns the number 2469. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2469OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2469L;
  }

  /**
   * Returns the number 2470. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2470OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2470L;
  }

  /**
   * Returns the number 2471. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2471OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2471L;
  }

  /**
   * Returns the number 2472. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2472OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2472L;
  }

  /**
   * Returns the number 2473. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2473OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2473L;
  }

  /**
   * Returns the number 2474. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2474OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2474L;
  }

  /**
   * Returns the number 2475. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2475OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2475L;
  }

  /**
   * Returns the number 2476. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2476OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2476L;
  }

  /**
   * Returns the number 2477. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2477OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2477L;
  }

  /**
   * Returns the number 2478. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2478OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2478L;
  }

  /**
   * Returns the number 2479. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2479OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2479L;
  }

  /**
   * Returns the number 2480. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2480OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2480L;
  }

  /**
   * Returns the number 2481. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2481OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2481L;
  }

  /**
   * Returns the number 2482. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2482OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2482L;
  }

  /**
   * Returns the number 2483. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2483OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2483L;
  }

  /**
   * Returns the number 2484. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2484OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2484L;
  }

  /**
   * Returns the number 2485. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2485OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2485L;
  }

  /**
   * Returns the number 2486. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2486OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2486L;
  }

  /**
   * Returns the number 2487. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2487OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2487L;
  }

  /**
   * Returns the number 2488. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2488OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2488L;
  }

  /**
   * Returns the number 2489. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2489OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2489L;
  }

  /**
   * Returns the number 2490. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2490OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2490L;
  }

  /**
   * Returns the number 2491. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2491OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2491L;
  }

  /**
   * Returns the number 2492. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2492OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2492L;
  }

  /**
   * Returns the number 2493. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2493OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2493L;
  }

  /**
   * Returns the number 2494. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2494OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2494L;
  }

  /**
   * Returns the number 2495. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2495OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2495L;
  }

  /**
   * Returns the number 2496. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2496OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2496L;
  }

  /**
   * Returns the number 2497. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2497OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2497L;
  }

  /**
   * Returns the number 2498. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2498OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2498L;
  }

  /**
   * Returns the number 2499. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2499OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2499L;
  }

  /**
   * Returns the number 2500. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2500OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2500L;
  }

  /**
   * Returns the number 2501. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2501OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2501L;
  }

  /**
   * Returns the number 2502. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2502OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2502L;
  }

  /**
   * Returns the number 2503. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2503OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2503L;
  }

  /**
   * Returns the number 2504. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2504OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2504L;
  }

  /**
   * Returns the number 2505. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2505OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2505L;
  }

  /**
   * Returns the number 2506. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2506OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2506L;
  }

  /**
   * Returns the number 2507. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2507OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2507L;
  }

  /**
   * Returns the number 2508. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2508OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2508L;
  }

  /**
   * Returns the number 2509. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2509OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2509L;
  }

  /**
   * Returns the number 2510. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2510OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2510L;
  }

  /**
   * Returns the number 2511. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2511OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2511L;
  }

  /**
   * Returns the number 2512. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2512OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2512L;
  }

  /**
   * Returns the number 2513. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2513OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2513L;
  }

  /**
   * Returns the number 2514. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2514OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2514L;
  }

  /**
   * Returns the number 2515. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2515OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2515L;
  }

  /**
   * Returns the number 2516. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2516OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2516L;
  }

  /**
   * Returns the number 2517. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2517OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2517L;
  }

  /**
   * Returns the number 2518. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2518OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2518L;
  }

  /**
   * Returns the number 2519. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2519OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2519L;
  }

  /**
   * Returns the number 2520. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2520OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2520L;
  }

  /**
   * Returns the number 2521. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2521OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2521L;
  }

  /**
   * Returns the number 2522. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2522OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2522L;
  }

  /**
   * Returns the number 2523. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2523OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2523L;
  }

  /**
   * Returns the number 2524. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2524OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2524L;
  }

  /**
   * Returns the number 2525. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2525OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2525L;
  }

  /**
   * Returns the number 2526. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2526OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2526L;
  }

  /**
   * Returns the number 2527. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2527OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2527L;
  }

  /**
   * Returns the number 2528. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2528OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2528L;
  }

  /**
   * Returns the number 2529. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2529OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2529L;
  }

  /**
   * Returns the number 2530. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2530OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2530L;
  }

  /**
   * Returns the number 2531. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2531OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2531L;
  }

  /**
   * Returns the number 2532. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2532OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2532L;
  }

  /**
   * Returns the number 2533. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2533OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2533L;
  }

  /**
   * Returns the number 2534. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2534OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2534L;
  }

  /**
   * Returns the number 2535. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2535OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2535L;
  }

  /**
   * Returns the number 2536. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2536OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2536L;
  }

  /**
   * Returns the number 2537. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2537OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2537L;
  }

  /**
   * Returns the number 2538. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2538OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2538L;
  }

  /**
   * Returns the number 2539. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2539OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2539L;
  }

  /**
   * Returns the number 2540. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2540OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2540L;
  }

  /**
   * Returns the number 2541. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2541OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2541L;
  }

  /**
   * Returns the number 2542. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2542OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2542L;
  }

  /**
   * Returns the number 2543. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2543OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2543L;
  }

  /**
   * Returns the number 2544. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2544OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2544L;
  }

  /**
   * Returns the number 2545. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2545OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2545L;
  }

  /**
   * Returns the number 2546. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2546OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2546L;
  }

  /**
   * Returns the number 2547. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2547OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2547L;
  }

  /**
   * Returns the number 2548. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2548OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2548L;
  }

  /**
   * Returns the number 2549. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2549OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2549L;
  }

  /**
   * Returns the number 2550. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2550OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2550L;
  }

  /**
   * Returns the number 2551. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2551OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2551L;
  }

  /**
   * Returns the number 2552. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2552OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2552L;
  }

  /**
   * Returns the number 2553. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2553OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2553L;
  }

  /**
   * Returns the number 2554. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2554OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2554L;
  }

  /**
   * Returns the number 2555. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2555OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2555L;
  }

  /**
   * Returns the number 2556. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2556OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2556L;
  }

  /**
   * Returns the number 2557. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2557OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2557L;
  }

  /**
   * Returns the number 2558. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2558OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2558L;
  }

  /**
   * Returns the number 2559. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2559OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2559L;
  }

  /**
   * Returns the number 2560. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2560OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2560L;
  }

  /**
   * Returns the number 2561. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2561OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2561L;
  }

  /**
   * Returns the number 2562. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2562OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2562L;
  }

  /**
   * Returns the number 2563. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2563OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2563L;
  }

  /**
   * Returns the number 2564. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2564OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2564L;
  }

  /**
   * Returns the number 2565. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2565OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2565L;
  }

  /**
   * Returns the number 2566. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2566OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2566L;
  }

  /**
   * Returns the number 2567. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2567OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2567L;
  }

  /**
   * Returns the number 2568. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2568OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2568L;
  }

  /**
   * Returns the number 2569. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2569OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2569L;
  }

  /**
   * Returns the number 2570. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2570OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2570L;
  }

  /**
   * Returns the number 2571. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2571OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2571L;
  }

  /**
   * Returns the number 2572. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2572OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2572L;
  }

  /**
   * Returns the number 2573. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2573OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2573L;
  }

  /**
   * Returns the number 2574. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2574OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2574L;
  }

  /**
   * Returns the number 2575. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2575OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2575L;
  }

  /**
   * Returns the number 2576. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2576OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2576L;
  }

  /**
   * Returns the number 2577. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2577OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2577L;
  }

  /**
   * Returns the number 2578. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2578OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2578L;
  }

  /**
   * Returns the number 2579. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2579OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2579L;
  }

  /**
   * Returns the number 2580. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2580OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2580L;
  }

  /**
   * Returns the number 2581. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2581OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2581L;
  }

  /**
   * Returns the number 2582. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2582OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2582L;
  }

  /**
   * Returns the number 2583. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2583OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2583L;
  }

  /**
   * Returns the number 2584. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2584OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2584L;
  }

  /**
   * Returns the number 2585. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2585OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2585L;
  }

  /**
   * Returns the number 2586. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2586OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2586L;
  }

  /**
   * Returns the number 2587. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2587OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2587L;
  }

  /**
   * Returns the number 2588. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2588OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2588L;
  }

  /**
   * Returns the number 2589. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2589OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2589L;
  }

  /**
   * Returns the number 2590. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2590OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2590L;
  }

  /**
   * Returns the number 2591. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2591OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2591L;
  }

  /**
   * Returns the number 2592. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2592OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2592L;
  }

  /**
   * Returns the number 2593. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2593OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2593L;
  }

  /**
   * Returns the number 2594. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2594OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2594L;
  }

  /**
   * Returns the number 2595. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2595OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2595L;
  }

  /**
   * Returns the number 2596. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2596OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2596L;
  }

  /**
   * Returns the number 2597. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2597OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2597L;
  }

  /**
   * Returns the number 2598. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2598OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2598L;
  }

  /**
   * Returns the number 2599. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2599OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2599L;
  }

  /**
   * Returns the number 2600. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2600OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2600L;
  }

  /**
   * Returns the number 2601. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2601OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2601L;
  }

  /**
   * Returns the number 2602. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2602OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2602L;
  }

  /**
   * Returns the number 2603. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2603OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2603L;
  }

  /**
   * Returns the number 2604. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2604OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2604L;
  }

  /**
   * Returns the number 2605. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2605OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2605L;
  }

  /**
   * Returns the number 2606. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2606OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2606L;
  }

  /**
   * Returns the number 2607. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2607OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2607L;
  }

  /**
   * Returns the number 2608. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2608OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2608L;
  }

  /**
   * Returns the number 2609. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2609OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2609L;
  }

  /**
   * Returns the number 2610. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2610OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2610L;
  }

  /**
   * Returns the number 2611. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2611OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2611L;
  }

  /**
   * Returns the number 2612. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2612OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2612L;
  }

  /**
   * Returns the number 2613. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2613OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2613L;
  }

  /**
   * Returns the number 2614. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2614OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2614L;
  }

  /**
   * Returns the number 2615. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2615OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2615L;
  }

  /**
   * Returns the number 2616. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2616OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2616L;
  }

  /**
   * Returns the number 2617. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2617OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2617L;
  }

  /**
   * Returns the number 2618. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2618OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2618L;
  }

  /**
   * Returns the number 2619. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2619OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2619L;
  }

  /**
   * Returns the number 2620. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2620OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2620L;
  }

  /**
   * Returns the number 2621. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2621OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2621L;
  }

  /**
   * Returns the number 2622. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2622OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2622L;
  }

  /**
   * Returns the number 2623. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2623OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2623L;
  }

  /**
   * Returns the number 2624. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2624OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2624L;
  }

  /**
   * Returns the number 2625. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2625OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2625L;
  }

  /**
   * Returns the number 2626. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2626OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2626L;
  }

  /**
   * Returns the number 2627. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2627OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2627L;
  }

  /**
   * Returns the number 2628. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2628OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2628L;
  }

  /**
   * Returns the number 2629. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2629OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2629L;
  }

  /**
   * Returns the number 2630. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2630OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2630L;
  }

  /**
   * Returns the number 2631. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2631OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2631L;
  }

  /**
   * Returns the number 2632. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2632OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2632L;
  }

  /**
   * Returns the number 2633. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2633OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2633L;
  }

  /**
   * Returns the number 2634. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2634OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2634L;
  }

  /**
   * Returns the number 2635. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2635OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2635L;
  }

  /**
   * Returns the number 2636. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2636OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2636L;
  }

  /**
   * Returns the number 2637. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2637OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2637L;
  }

  /**
   * Returns the number 2638. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2638OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2638L;
  }

  /**
   * Returns the number 2639. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2639OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2639L;
  }

  /**
   * Returns the number 2640. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2640OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2640L;
  }

  /**
   * Returns the number 2641. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2641OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2641L;
  }

  /**
   * Returns the number 2642. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2642OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2642L;
  }

  /**
   * Returns the number 2643. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2643OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2643L;
  }

  /**
   * Returns the number 2644. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2644OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2644L;
  }

  /**
   * Returns the number 2645. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2645OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2645L;
  }

  /**
   * Returns the number 2646. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2646OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2646L;
  }

  /**
   * Returns the number 2647. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2647OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2647L;
  }

  /**
   * Returns the number 2648. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2648OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2648L;
  }

  /**
   * Returns the number 2649. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2649OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2649L;
  }

  /**
   * Returns the number 2650. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2650OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2650L;
  }

  /**
   * Returns the number 2651. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2651OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2651L;
  }

  /**
   * Returns the number 2652. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2652OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2652L;
  }

  /**
   * Returns the number 2653. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2653OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2653L;
  }

  /**
   * Returns the number 2654. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2654OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2654L;
  }

  /**
   * Returns the number 2655. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2655OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2655L;
  }

  /**
   * Returns the number 2656. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2656OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2656L;
  }

  /**
   * Returns the number 2657. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2657OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2657L;
  }

  /**
   * Returns the number 2658. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2658OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2658L;
  }

  /**
   * Returns the number 2659. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2659OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2659L;
  }

  /**
   * Returns the number 2660. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2660OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2660L;
  }

  /**
   * Returns the number 2661. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2661OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2661L;
  }

  /**
   * Returns the number 2662. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2662OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2662L;
  }

  /**
   * Returns the number 2663. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2663OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2663L;
  }

  /**
   * Returns the number 2664. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2664OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2664L;
  }

  /**
   * Returns the number 2665. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2665OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2665L;
  }

  /**
   * Returns the number 2666. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2666OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2666L;
  }

  /**
   * Returns the number 2667. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2667OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2667L;
  }

  /**
   * Returns the number 2668. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2668OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2668L;
  }

  /**
   * Returns the number 2669. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2669OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2669L;
  }

  /**
   * Returns the number 2670. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2670OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2670L;
  }

  /**
   * Returns the number 2671. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2671OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2671L;
  }

  /**
   * Returns the number 2672. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2672OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2672L;
  }

  /**
   * Returns the number 2673. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2673OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2673L;
  }

  /**
   * Returns the number 2674. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2674OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2674L;
  }

  /**
   * Returns the number 2675. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2675OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2675L;
  }

  /**
   * Returns the number 2676. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2676OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2676L;
  }

  /**
   * Returns the number 2677. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2677OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2677L;
  }

  /**
   * Returns the number 2678. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2678OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2678L;
  }

  /**
   * Returns the number 2679. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2679OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2679L;
  }

  /**
   * Returns the number 2680. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2680OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2680L;
  }

  /**
   * Returns the number 2681. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2681OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2681L;
  }

  /**
   * Returns the number 2682. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2682OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2682L;
  }

  /**
   * Returns the number 2683. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2683OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2683L;
  }

  /**
   * Returns the number 2684. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2684OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2684L;
  }

  /**
   * Returns the number 2685. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2685OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2685L;
  }

  /**
   * Returns the number 2686. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2686OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2686L;
  }

  /**
   * Returns the number 2687. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2687OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2687L;
  }

  /**
   * Returns the number 2688. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2688OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2688L;
  }

  /**
   * Returns the number 2689. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2689OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2689L;
  }

  /**
   * Returns the number 2690. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2690OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2690L;
  }

  /**
   * Returns the number 2691. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2691OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2691L;
  }

  /**
   * Returns the number 2692. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2692OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2692L;
  }

  /**
   * Returns the number 2693. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2693OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2693L;
  }

  /**
   * Returns the number 2694. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2694OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2694L;
  }

  /**
   * Returns the number 2695. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2695OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2695L;
  }

  /**
   * Returns the number 2696. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2696OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2696L;
  }

  /**
   * Returns the number 2697. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2697OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2697L;
  }

  /**
   * Returns the number 2698. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2698OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2698L;
  }

  /**
   * Returns the number 2699. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2699OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2699L;
  }

  /**
   * Returns the number 2700. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2700OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2700L;
  }

  /**
   * Returns the number 2701. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2701OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2701L;
  }

  /**
   * Returns the number 2702. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2702OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2702L;
  }

  /**
   * Returns the number 2703. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2703OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2703L;
  }

  /**
   * Returns the number 2704. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2704OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2704L;
  }

  /**
   * Returns the number 2705. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2705OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2705L;
  }

  /**
   * Returns the number 2706. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2706OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2706L;
  }

  /**
   * Returns the number 2707. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2707OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2707L;
  }

  /**
   * Returns the number 2708. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2708OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2708L;
  }

  /**
   * Returns the number 2709. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2709OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2709L;
  }

  /**
   * Returns the number 2710. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2710OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2710L;
  }

  /**
   * Returns the number 2711. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2711OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2711L;
  }

  /**
   * Returns the number 2712. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2712OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2712L;
  }

  /**
   * Returns the number 2713. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2713OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2713L;
  }

  /**
   * Returns the number 2714. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2714OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2714L;
  }

  /**
   * Returns the number 2715. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2715OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2715L;
  }

  /**
   * Returns the number 2716. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2716OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2716L;
  }

  /**
   * Returns the number 2717. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2717OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2717L;
  }

  /**
   * Returns the number 2718. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2718OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2718L;
  }

  /**
   * Returns the number 2719. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2719OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2719L;
  }

  /**
   * Returns the number 2720. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2720OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2720L;
  }

  /**
   * Returns the number 2721. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2721OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2721L;
  }

  /**
   * Returns the number 2722. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2722OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2722L;
  }

  /**
   * Returns the number 2723. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2723OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2723L;
  }

  /**
   * Returns the number 2724. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2724OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2724L;
  }

  /**
   * Returns the number 2725. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2725OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2725L;
  }

  /**
   * Returns the number 2726. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2726OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2726L;
  }

  /**
   * Returns the number 2727. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2727OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2727L;
  }

  /**
   * Returns the number 2728. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2728OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2728L;
  }

  /**
   * Returns the number 2729. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2729OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2729L;
  }

  /**
   * Returns the number 2730. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2730OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2730L;
  }

  /**
   * Returns the number 2731. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2731OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2731L;
  }

  /**
   * Returns the number 2732. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2732OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2732L;
  }

  /**
   * Returns the number 2733. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2733OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2733L;
  }

  /**
   * Returns the number 2734. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2734OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2734L;
  }

  /**
   * Returns the number 2735. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2735OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2735L;
  }

  /**
   * Returns the number 2736. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2736OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2736L;
  }

  /**
   * Returns the number 2737. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2737OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2737L;
  }

  /**
   * Returns the number 2738. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2738OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2738L;
  }

  /**
   * Returns the number 2739. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2739OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2739L;
  }

  /**
   * Returns the number 2740. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2740OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2740L;
  }

  /**
   * Returns the number 2741. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2741OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2741L;
  }

  /**
   * Returns the number 2742. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2742OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2742L;
  }

  /**
   * Returns the number 2743. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2743OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2743L;
  }

  /**
   * Returns the number 2744. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2744OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2744L;
  }

  /**
   * Returns the number 2745. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2745OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2745L;
  }

  /**
   * Returns the number 2746. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2746OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2746L;
  }

  /**
   * Returns the number 2747. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2747OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2747L;
  }

  /**
   * Returns the number 2748. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2748OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2748L;
  }

  /**
   * Returns the number 2749. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2749OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2749L;
  }

  /**
   * Returns the number 2750. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2750OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2750L;
  }

  /**
   * Returns the number 2751. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2751OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2751L;
  }

  /**
   * Returns the number 2752. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2752OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2752L;
  }

  /**
   * Returns the number 2753. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2753OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2753L;
  }

  /**
   * Returns the number 2754. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2754OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2754L;
  }

  /**
   * Returns the number 2755. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2755OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2755L;
  }

  /**
   * Returns the number 2756. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2756OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2756L;
  }

  /**
   * Returns the number 2757. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2757OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2757L;
  }

  /**
   * Returns the number 2758. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2758OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2758L;
  }

  /**
   * Returns the number 2759. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2759OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2759L;
  }

  /**
   * Returns the number 2760. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2760OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2760L;
  }

  /**
   * Returns the number 2761. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2761OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2761L;
  }

  /**
   * Returns the number 2762. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2762OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2762L;
  }

  /**
   * Returns the number 2763. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2763OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2763L;
  }

  /**
   * Returns the number 2764. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2764OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2764L;
  }

  /**
   * Returns the number 2765. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2765OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2765L;
  }

  /**
   * Returns the number 2766. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2766OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2766L;
  }

  /**
   * Returns the number 2767. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2767OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2767L;
  }

  /**
   * Returns the number 2768. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2768OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2768L;
  }

  /**
   * Returns the number 2769. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2769OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2769L;
  }

  /**
   * Returns the number 2770. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2770OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2770L;
  }

  /**
   * Returns the number 2771. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2771OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2771L;
  }

  /**
   * Returns the number 2772. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2772OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2772L;
  }

  /**
   * Returns the number 2773. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2773OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2773L;
  }

  /**
   * Returns the number 2774. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2774OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2774L;
  }

  /**
   * Returns the number 2775. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2775OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2775L;
  }

  /**
   * Returns the number 2776. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2776OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2776L;
  }

  /**
   * Returns the number 2777. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2777OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2777L;
  }

  /**
   * Returns the number 2778. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2778OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2778L;
  }

  /**
   * Returns the number 2779. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2779OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2779L;
  }

  /**
   * Returns the number 2780. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2780OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2780L;
  }

  /**
   * Returns the number 2781. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2781OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2781L;
  }

  /**
   * Returns the number 2782. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2782OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2782L;
  }

  /**
   * Returns the number 2783. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2783OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2783L;
  }

  /**
   * Returns the number 2784. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2784OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2784L;
  }

  /**
   * Returns the number 2785. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2785OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2785L;
  }

  /**
   * Returns the number 2786. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2786OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2786L;
  }

  /**
   * Returns the number 2787. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2787OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2787L;
  }

  /**
   * Returns the number 2788. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2788OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2788L;
  }

  /**
   * Returns the number 2789. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2789OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2789L;
  }

  /**
   * Returns the number 2790. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2790OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2790L;
  }

  /**
   * Returns the number 2791. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2791OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2791L;
  }

  /**
   * Returns the number 2792. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2792OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2792L;
  }

  /**
   * Returns the number 2793. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2793OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2793L;
  }

  /**
   * Returns the number 2794. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2794OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2794L;
  }

  /**
   * Returns the number 2795. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2795OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2795L;
  }

  /**
   * Returns the number 2796. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2796OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2796L;
  }

  /**
   * Returns the number 2797. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2797OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2797L;
  }

  /**
   * Returns the number 2798. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2798OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2798L;
  }

  /**
   * Returns the number 2799. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2799OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2799L;
  }

  /**
   * Returns the number 2800. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2800OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2800L;
  }

  /**
   * Returns the number 2801. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2801OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2801L;
  }

  /**
   * Returns the number 2802. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2802OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2802L;
  }

  /**
   * Returns the number 2803. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2803OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2803L;
  }

  /**
   * Returns the number 2804. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2804OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2804L;
  }

  /**
   * Returns the number 2805. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2805OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2805L;
  }

  /**
   * Returns the number 2806. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2806OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2806L;
  }

  /**
   * Returns the number 2807. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2807OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2807L;
  }

  /**
   * Returns the number 2808. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2808OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2808L;
  }

  /**
   * Returns the number 2809. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2809OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2809L;
  }

  /**
   * Returns the number 2810. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2810OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2810L;
  }

  /**
   * Returns the number 2811. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2811OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2811L;
  }

  /**
   * Returns the number 2812. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2812OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2812L;
  }

  /**
   * Returns the number 2813. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2813OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2813L;
  }

  /**
   * Returns the number 2814. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2814OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2814L;
  }

  /**
   * Returns the number 2815. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2815OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2815L;
  }

  /**
   * Returns the number 2816. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2816OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2816L;
  }

  /**
   * Returns the number 2817. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2817OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2817L;
  }

  /**
   * Returns the number 2818. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2818OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2818L;
  }

  /**
   * Returns the number 2819. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2819OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2819L;
  }

  /**
   * Returns the number 2820. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2820OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2820L;
  }

  /**
   * Returns the number 2821. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2821OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2821L;
  }

  /**
   * Returns the number 2822. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2822OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2822L;
  }

  /**
   * Returns the number 2823. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2823OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2823L;
  }

  /**
   * Returns the number 2824. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2824OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2824L;
  }

  /**
   * Returns the number 2825. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2825OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2825L;
  }

  /**
   * Returns the number 2826. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2826OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2826L;
  }

  /**
   * Returns the number 2827. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2827OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2827L;
  }

  /**
   * Returns the number 2828. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2828OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2828L;
  }

  /**
   * Returns the number 2829. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2829OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2829L;
  }

  /**
   * Returns the number 2830. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2830OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2830L;
  }

  /**
   * Returns the number 2831. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2831OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2831L;
  }

  /**
   * Returns the number 2832. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2832OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2832L;
  }

  /**
   * Returns the number 2833. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2833OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2833L;
  }

  /**
   * Returns the number 2834. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2834OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2834L;
  }

  /**
   * Returns the number 2835. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2835OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2835L;
  }

  /**
   * Returns the number 2836. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2836OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2836L;
  }

  /**
   * Returns the number 2837. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2837OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2837L;
  }

  /**
   * Returns the number 2838. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2838OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2838L;
  }

  /**
   * Returns the number 2839. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2839OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2839L;
  }

  /**
   * Returns the number 2840. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2840OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2840L;
  }

  /**
   * Returns the number 2841. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2841OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2841L;
  }

  /**
   * Returns the number 2842. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2842OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2842L;
  }

  /**
   * Returns the number 2843. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2843OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2843L;
  }

  /**
   * Returns the number 2844. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2844OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2844L;
  }

  /**
   * Returns the number 2845. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2845OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2845L;
  }

  /**
   * Returns the number 2846. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2846OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2846L;
  }

  /**
   * Returns the number 2847. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2847OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2847L;
  }

  /**
   * Returns the number 2848. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2848OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2848L;
  }

  /**
   * Returns the number 2849. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2849OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2849L;
  }

  /**
   * Returns the number 2850. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2850OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2850L;
  }

  /**
   * Returns the number 2851. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2851OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2851L;
  }

  /**
   * Returns the number 2852. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2852OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2852L;
  }

  /**
   * Returns the number 2853. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2853OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2853L;
  }

  /**
   * Returns the number 2854. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2854OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2854L;
  }

  /**
   * Returns the number 2855. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2855OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2855L;
  }

  /**
   * Returns the number 2856. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2856OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2856L;
  }

  /**
   * Returns the number 2857. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2857OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2857L;
  }

  /**
   * Returns the number 2858. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2858OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2858L;
  }

  /**
   * Returns the number 2859. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2859OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2859L;
  }

  /**
   * Returns the number 2860. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2860OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2860L;
  }

  /**
   * Returns the number 2861. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2861OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2861L;
  }

  /**
   * Returns the number 2862. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2862OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2862L;
  }

  /**
   * Returns the number 2863. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2863OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2863L;
  }

  /**
   * Returns the number 2864. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2864OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2864L;
  }

  /**
   * Returns the number 2865. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2865OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2865L;
  }

  /**
   * Returns the number 2866. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2866OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2866L;
  }

  /**
   * Returns the number 2867. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2867OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2867L;
  }

  /**
   * Returns the number 2868. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2868OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2868L;
  }

  /**
   * Returns the number 2869. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2869OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2869L;
  }

  /**
   * Returns the number 2870. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2870OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2870L;
  }

  /**
   * Returns the number 2871. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2871OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2871L;
  }

  /**
   * Returns the number 2872. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2872OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2872L;
  }

  /**
   * Returns the number 2873. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2873OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2873L;
  }

  /**
   * Returns the number 2874. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2874OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2874L;
  }

  /**
   * Returns the number 2875. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2875OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2875L;
  }

  /**
   * Returns the number 2876. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2876OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2876L;
  }

  /**
   * Returns the number 2877. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2877OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2877L;
  }

  /**
   * Returns the number 2878. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2878OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2878L;
  }

  /**
   * Returns the number 2879. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2879OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2879L;
  }

  /**
   * Returns the number 2880. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2880OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2880L;
  }

  /**
   * Returns the number 2881. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2881OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2881L;
  }

  /**
   * Returns the number 2882. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2882OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2882L;
  }

  /**
   * Returns the number 2883. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2883OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2883L;
  }

  /**
   * Returns the number 2884. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2884OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2884L;
  }

  /**
   * Returns the number 2885. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2885OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2885L;
  }

  /**
   * Returns the number 2886. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2886OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2886L;
  }

  /**
   * Returns the number 2887. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2887OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2887L;
  }

  /**
   * Returns the number 2888. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2888OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2888L;
  }

  /**
   * Returns the number 2889. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2889OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2889L;
  }

  /**
   * Returns the number 2890. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2890OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2890L;
  }

  /**
   * Returns the number 2891. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2891OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2891L;
  }

  /**
   * Returns the number 2892. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2892OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2892L;
  }

  /**
   * Returns the number 2893. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2893OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2893L;
  }

  /**
   * Returns the number 2894. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2894OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2894L;
  }

  /**
   * Returns the number 2895. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2895OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2895L;
  }

  /**
   * Returns the number 2896. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2896OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2896L;
  }

  /**
   * Returns the number 2897. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2897OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2897L;
  }

  /**
   * Returns the number 2898. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2898OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2898L;
  }

  /**
   * Returns the number 2899. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2899OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2899L;
  }

  /**
   * Returns the number 2900. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2900OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2900L;
  }

  /**
   * Returns the number 2901. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2901OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2901L;
  }

  /**
   * Returns the number 2902. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2902OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2902L;
  }

  /**
   * Returns the number 2903. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2903OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2903L;
  }

  /**
   * Returns the number 2904. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2904OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2904L;
  }

  /**
   * Returns the number 2905. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2905OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2905L;
  }

  /**
   * Returns the number 2906. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2906OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2906L;
  }

  /**
   * Returns the number 2907. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2907OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2907L;
  }

  /**
   * Returns the number 2908. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2908OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2908L;
  }

  /**
   * Returns the number 2909. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2909OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2909L;
  }

  /**
   * Returns the number 2910. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2910OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2910L;
  }

  /**
   * Returns the number 2911. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2911OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2911L;
  }

  /**
   * Returns the number 2912. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2912OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2912L;
  }

  /**
   * Returns the number 2913. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2913OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2913L;
  }

  /**
   * Returns the number 2914. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2914OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2914L;
  }

  /**
   * Returns the number 2915. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2915OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2915L;
  }

  /**
   * Returns the number 2916. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2916OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2916L;
  }

  /**
   * Returns the number 2917. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2917OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2917L;
  }

  /**
   * Returns the number 2918. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2918OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2918L;
  }

  /**
   * Returns the number 2919. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2919OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2919L;
  }

  /**
   * Returns the number 2920. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2920OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2920L;
  }

  /**
   * Returns the number 2921. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2921OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2921L;
  }

  /**
   * Returns the number 2922. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2922OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2922L;
  }

  /**
   * Returns the number 2923. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2923OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2923L;
  }

  /**
   * Returns the number 2924. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2924OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2924L;
  }

  /**
   * Returns the number 2925. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2925OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2925L;
  }

  /**
   * Returns the number 2926. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2926OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2926L;
  }

  /**
   * Returns the number 2927. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2927OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2927L;
  }

  /**
   * Returns the number 2928. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2928OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2928L;
  }

  /**
   * Returns the number 2929. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2929OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2929L;
  }

  /**
   * Returns the number 2930. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2930OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2930L;
  }

  /**
   * Returns the number 2931. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2931OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2931L;
  }

  /**
   * Returns the number 2932. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2932OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2932L;
  }

  /**
   * Returns the number 2933. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2933OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2933L;
  }

  /**
   * Returns the number 2934. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2934OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2934L;
  }

  /**
   * Returns the number 2935. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2935OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2935L;
  }

  /**
   * Returns the number 2936. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2936OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2936L;
  }

  /**
   * Returns the number 2937. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2937OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2937L;
  }

  /**
   * Returns the number 2938. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2938OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2938L;
  }

  /**
   * Returns the number 2939. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2939OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2939L;
  }

  /**
   * Returns the number 2940. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2940OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2940L;
  }

  /**
   * Returns the number 2941. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2941OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2941L;
  }

  /**
   * Returns the number 2942. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2942OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2942L;
  }

  /**
   * Returns the number 2943. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2943OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2943L;
  }

  /**
   * Returns the number 2944. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2944OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2944L;
  }

  /**
   * Returns the number 2945. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2945OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2945L;
  }

  /**
   * Returns the number 2946. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2946OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2946L;
  }

  /**
   * Returns the number 2947. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2947OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2947L;
  }

  /**
   * Returns the number 2948. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2948OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2948L;
  }

  /**
   * Returns the number 2949. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2949OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2949L;
  }

  /**
   * Returns the number 2950. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2950OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2950L;
  }

  /**
   * Returns the number 2951. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2951OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2951L;
  }

  /**
   * Returns the number 2952. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2952OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2952L;
  }

  /**
   * Returns the number 2953. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2953OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2953L;
  }

  /**
   * Returns the number 2954. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2954OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2954L;
  }

  /**
   * Returns the number 2955. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2955OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2955L;
  }

  /**
   * Returns the number 2956. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2956OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2956L;
  }

  /**
   * Returns the number 2957. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2957OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2957L;
  }

  /**
   * Returns the number 2958. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2958OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2958L;
  }

  /**
   * Returns the number 2959. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2959OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2959L;
  }

  /**
   * Returns the number 2960. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2960OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2960L;
  }

  /**
   * Returns the number 2961. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2961OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2961L;
  }

  /**
   * Returns the number 2962. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2962OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2962L;
  }

  /**
   * Returns the number 2963. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2963OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2963L;
  }

  /**
   * Returns the number 2964. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2964OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2964L;
  }

  /**
   * Returns the number 2965. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2965OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2965L;
  }

  /**
   * Returns the number 2966. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2966OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2966L;
  }

  /**
   * Returns the number 2967. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2967OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2967L;
  }

  /**
   * Returns the number 2968. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2968OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2968L;
  }

  /**
   * Returns the number 2969. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2969OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2969L;
  }

  /**
   * Returns the number 2970. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2970OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2970L;
  }

  /**
   * Returns the number 2971. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2971OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2971L;
  }

  /**
   * Returns the number 2972. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2972OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2972L;
  }

  /**
   * Returns the number 2973. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2973OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2973L;
  }

  /**
   * Returns the number 2974. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2974OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2974L;
  }

  /**
   * Returns the number 2975. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2975OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2975L;
  }

  /**
   * Returns the number 2976. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2976OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2976L;
  }

  /**
   * Returns the number 2977. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2977OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2977L;
  }

  /**
   * Returns the number 2978. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2978OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2978L;
  }

  /**
   * Returns the number 2979. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2979OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2979L;
  }

  /**
   * Returns the number 2980. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2980OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2980L;
  }

  /**
   * Returns the number 2981. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2981OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2981L;
  }

  /**
   * Returns the number 2982. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2982OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2982L;
  }

  /**
   * Returns the number 2983. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2983OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2983L;
  }

  /**
   * Returns the number 2984. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2984OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2984L;
  }

  /**
   * Returns the number 2985. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2985OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2985L;
  }

  /**
   * Returns the number 2986. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2986OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2986L;
  }

  /**
   * Returns the number 2987. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2987OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2987L;
  }

  /**
   * Returns the number 2988. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2988OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2988L;
  }

  /**
   * Returns the number 2989. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2989OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2989L;
  }

  /**
   * Returns the number 2990. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2990OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2990L;
  }

  /**
   * Returns the number 2991. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2991OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2991L;
  }

  /**
   * Returns the number 2992. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2992OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2992L;
  }

  /**
   * Returns the number 2993. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2993OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2993L;
  }

  /**
   * Returns the number 2994. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2994OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2994L;
  }

  /**
   * Returns the number 2995. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2995OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2995L;
  }

  /**
   * Returns the number 2996. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2996OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2996L;
  }

  /**
   * Returns the number 2997. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2997OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2997L;
  }

  /**
   * Returns the number 2998. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2998OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2998L;
  }

  /**
   * Returns the number 2999. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber2999OfAVeryLongClassThatAGeneratorHasWritten() {
    return 2999L;
  }

  /**
   * Returns the number 3000. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3000OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3000L;
  }

  /**
   * Returns the number 3001. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3001OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3001L;
  }

  /**
   * Returns the number 3002. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3002OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3002L;
  }

  /**
   * Returns the number 3003. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3003OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3003L;
  }

  /**
   * Returns the number 3004. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3004OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3004L;
  }

  /**
   * Returns the number 3005. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3005OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3005L;
  }

  /**
   * Returns the number 3006. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3006OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3006L;
  }

  /**
   * Returns the number 3007. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3007OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3007L;
  }

  /**
   * Returns the number 3008. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3008OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3008L;
  }

  /**
   * Returns the number 3009. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3009OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3009L;
  }

  /**
   * Returns the number 3010. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3010OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3010L;
  }

  /**
   * Returns the number 3011. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3011OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3011L;
  }

  /**
   * Returns the number 3012. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3012OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3012L;
  }

  /**
   * Returns the number 3013. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3013OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3013L;
  }

  /**
   * Returns the number 3014. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3014OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3014L;
  }

  /**
   * Returns the number 3015. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3015OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3015L;
  }

  /**
   * Returns the number 3016. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3016OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3016L;
  }

  /**
   * Returns the number 3017. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3017OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3017L;
  }

  /**
   * Returns the number 3018. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3018OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3018L;
  }

  /**
   * Returns the number 3019. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3019OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3019L;
  }

  /**
   * Returns the number 3020. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3020OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3020L;
  }

  /**
   * Returns the number 3021. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3021OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3021L;
  }

  /**
   * Returns the number 3022. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3022OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3022L;
  }

  /**
   * Returns the number 3023. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3023OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3023L;
  }

  /**
   * Returns the number 3024. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3024OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3024L;
  }

  /**
   * Returns the number 3025. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3025OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3025L;
  }

  /**
   * Returns the number 3026. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3026OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3026L;
  }

  /**
   * Returns the number 3027. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3027OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3027L;
  }

  /**
   * Returns the number 3028. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3028OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3028L;
  }

  /**
   * Returns the number 3029. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3029OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3029L;
  }

  /**
   * Returns the number 3030. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3030OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3030L;
  }

  /**
   * Returns the number 3031. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3031OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3031L;
  }

  /**
   * Returns the number 3032. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3032OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3032L;
  }

  /**
   * Returns the number 3033. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3033OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3033L;
  }

  /**
   * Returns the number 3034. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3034OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3034L;
  }

  /**
   * Returns the number 3035. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3035OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3035L;
  }

  /**
   * Returns the number 3036. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3036OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3036L;
  }

  /**
   * Returns the number 3037. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3037OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3037L;
  }

  /**
   * Returns the number 3038. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3038OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3038L;
  }

  /**
   * Returns the number 3039. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3039OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3039L;
  }

  /**
   * Returns the number 3040. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3040OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3040L;
  }

  /**
   * Returns the number 3041. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3041OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3041L;
  }

  /**
   * Returns the number 3042. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3042OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3042L;
  }

  /**
   * Returns the number 3043. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3043OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3043L;
  }

  /**
   * Returns the number 3044. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3044OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3044L;
  }

  /**
   * Returns the number 3045. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3045OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3045L;
  }

  /**
   * Returns the number 3046. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3046OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3046L;
  }

  /**
   * Returns the number 3047. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3047OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3047L;
  }

  /**
   * Returns the number 3048. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3048OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3048L;
  }

  /**
   * Returns the number 3049. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3049OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3049L;
  }

  /**
   * Returns the number 3050. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3050OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3050L;
  }

  /**
   * Returns the number 3051. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3051OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3051L;
  }

  /**
   * Returns the number 3052. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3052OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3052L;
  }

  /**
   * Returns the number 3053. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3053OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3053L;
  }

  /**
   * Returns the number 3054. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3054OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3054L;
  }

  /**
   * Returns the number 3055. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3055OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3055L;
  }

  /**
   * Returns the number 3056. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3056OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3056L;
  }

  /**
   * Returns the number 3057. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3057OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3057L;
  }

  /**
   * Returns the number 3058. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3058OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3058L;
  }

  /**
   * Returns the number 3059. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3059OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3059L;
  }

  /**
   * Returns the number 3060. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3060OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3060L;
  }

  /**
   * Returns the number 3061. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3061OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3061L;
  }

  /**
   * Returns the number 3062. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3062OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3062L;
  }

  /**
   * Returns the number 3063. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3063OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3063L;
  }

  /**
   * Returns the number 3064. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3064OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3064L;
  }

  /**
   * Returns the number 3065. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3065OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3065L;
  }

  /**
   * Returns the number 3066. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3066OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3066L;
  }

  /**
   * Returns the number 3067. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3067OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3067L;
  }

  /**
   * Returns the number 3068. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3068OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3068L;
  }

  /**
   * Returns the number 3069. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3069OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3069L;
  }

  /**
   * Returns the number 3070. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3070OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3070L;
  }

  /**
   * Returns the number 3071. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3071OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3071L;
  }

  /**
   * Returns the number 3072. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3072OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3072L;
  }

  /**
   * Returns the number 3073. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3073OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3073L;
  }

  /**
   * Returns the number 3074. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3074OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3074L;
  }

  /**
   * Returns the number 3075. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3075OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3075L;
  }

  /**
   * Returns the number 3076. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3076OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3076L;
  }

  /**
   * Returns the number 3077. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3077OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3077L;
  }

  /**
   * Returns the number 3078. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3078OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3078L;
  }

  /**
   * Returns the number 3079. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3079OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3079L;
  }

  /**
   * Returns the number 3080. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3080OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3080L;
  }

  /**
   * Returns the number 3081. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3081OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3081L;
  }

  /**
   * Returns the number 3082. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3082OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3082L;
  }

  /**
   * Returns the number 3083. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3083OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3083L;
  }

  /**
   * Returns the number 3084. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3084OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3084L;
  }

  /**
   * Returns the number 3085. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3085OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3085L;
  }

  /**
   * Returns the number 3086. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3086OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3086L;
  }

  /**
   * Returns the number 3087. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3087OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3087L;
  }

  /**
   * Returns the number 3088. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3088OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3088L;
  }

  /**
   * Returns the number 3089. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3089OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3089L;
  }

  /**
   * Returns the number 3090. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3090OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3090L;
  }

  /**
   * Returns the number 3091. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3091OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3091L;
  }

  /**
   * Returns the number 3092. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3092OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3092L;
  }

  /**
   * Returns the number 3093. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3093OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3093L;
  }

  /**
   * Returns the number 3094. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3094OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3094L;
  }

  /**
   * Returns the number 3095. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3095OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3095L;
  }

  /**
   * Returns the number 3096. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3096OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3096L;
  }

  /**
   * Returns the number 3097. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3097OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3097L;
  }

  /**
   * Returns the number 3098. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3098OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3098L;
  }

  /**
   * Returns the number 3099. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3099OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3099L;
  }

  /**
   * Returns the number 3100. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3100OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3100L;
  }

  /**
   * Returns the number 3101. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3101OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3101L;
  }

  /**
   * Returns the number 3102. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3102OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3102L;
  }

  /**
   * Returns the number 3103. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3103OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3103L;
  }

  /**
   * Returns the number 3104. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3104OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3104L;
  }

  /**
   * Returns the number 3105. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3105OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3105L;
  }

  /**
   * Returns the number 3106. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3106OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3106L;
  }

  /**
   * Returns the number 3107. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3107OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3107L;
  }

  /**
   * Returns the number 3108. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3108OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3108L;
  }

  /**
   * Returns the number 3109. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3109OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3109L;
  }

  /**
   * Returns the number 3110. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3110OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3110L;
  }

  /**
   * Returns the number 3111. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3111OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3111L;
  }

  /**
   * Returns the number 3112. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3112OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3112L;
  }

  /**
   * Returns the number 3113. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3113OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3113L;
  }

  /**
   * Returns the number 3114. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3114OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3114L;
  }

  /**
   * Returns the number 3115. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3115OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3115L;
  }

  /**
   * Returns the number 3116. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3116OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3116L;
  }

  /**
   * Returns the number 3117. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3117OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3117L;
  }

  /**
   * Returns the number 3118. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3118OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3118L;
  }

  /**
   * Returns the number 3119. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3119OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3119L;
  }

  /**
   * Returns the number 3120. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3120OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3120L;
  }

  /**
   * Returns the number 3121. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3121OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3121L;
  }

  /**
   * Returns the number 3122. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3122OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3122L;
  }

  /**
   * Returns the number 3123. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3123OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3123L;
  }

  /**
   * Returns the number 3124. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3124OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3124L;
  }

  /**
   * Returns the number 3125. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3125OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3125L;
  }

  /**
   * Returns the number 3126. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3126OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3126L;
  }

  /**
   * Returns the number 3127. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3127OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3127L;
  }

  /**
   * Returns the number 3128. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3128OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3128L;
  }

  /**
   * Returns the number 3129. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3129OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3129L;
  }

  /**
   * Returns the number 3130. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3130OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3130L;
  }

  /**
   * Returns the number 3131. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3131OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3131L;
  }

  /**
   * Returns the number 3132. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3132OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3132L;
  }

  /**
   * Returns the number 3133. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3133OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3133L;
  }

  /**
   * Returns the number 3134. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3134OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3134L;
  }

  /**
   * Returns the number 3135. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3135OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3135L;
  }

  /**
   * Returns the number 3136. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3136OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3136L;
  }

  /**
   * Returns the number 3137. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3137OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3137L;
  }

  /**
   * Returns the number 3138. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3138OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3138L;
  }

  /**
   * Returns the number 3139. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3139OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3139L;
  }

  /**
   * Returns the number 3140. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3140OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3140L;
  }

  /**
   * Returns the number 3141. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3141OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3141L;
  }

  /**
   * Returns the number 3142. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3142OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3142L;
  }

  /**
   * Returns the number 3143. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3143OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3143L;
  }

  /**
   * Returns the number 3144. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3144OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3144L;
  }

  /**
   * Returns the number 3145. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3145OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3145L;
  }

  /**
   * Returns the number 3146. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3146OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3146L;
  }

  /**
   * Returns the number 3147. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3147OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3147L;
  }

  /**
   * Returns the number 3148. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3148OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3148L;
  }

  /**
   * Returns the number 3149. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3149OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3149L;
  }

  /**
   * Returns the number 3150. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3150OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3150L;
  }

  /**
   * Returns the number 3151. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3151OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3151L;
  }

  /**
   * Returns the number 3152. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3152OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3152L;
  }

  /**
   * Returns the number 3153. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3153OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3153L;
  }

  /**
   * Returns the number 3154. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3154OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3154L;
  }

  /**
   * Returns the number 3155. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3155OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3155L;
  }

  /**
   * Returns the number 3156. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3156OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3156L;
  }

  /**
   * Returns the number 3157. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3157OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3157L;
  }

  /**
   * Returns the number 3158. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3158OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3158L;
  }

  /**
   * Returns the number 3159. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3159OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3159L;
  }

  /**
   * Returns the number 3160. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3160OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3160L;
  }

  /**
   * Returns the number 3161. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3161OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3161L;
  }

  /**
   * Returns the number 3162. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3162OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3162L;
  }

  /**
   * Returns the number 3163. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3163OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3163L;
  }

  /**
   * Returns the number 3164. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3164OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3164L;
  }

  /**
   * Returns the number 3165. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3165OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3165L;
  }

  /**
   * Returns the number 3166. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3166OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3166L;
  }

  /**
   * Returns the number 3167. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3167OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3167L;
  }

  /**
   * Returns the number 3168. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3168OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3168L;
  }

  /**
   * Returns the number 3169. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3169OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3169L;
  }

  /**
   * Returns the number 3170. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3170OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3170L;
  }

  /**
   * Returns the number 3171. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3171OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3171L;
  }

  /**
   * Returns the number 3172. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3172OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3172L;
  }

  /**
   * Returns the number 3173. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3173OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3173L;
  }

  /**
   * Returns the number 3174. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3174OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3174L;
  }

  /**
   * Returns the number 3175. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3175OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3175L;
  }

  /**
   * Returns the number 3176. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3176OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3176L;
  }

  /**
   * Returns the number 3177. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3177OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3177L;
  }

  /**
   * Returns the number 3178. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3178OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3178L;
  }

  /**
   * Returns the number 3179. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3179OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3179L;
  }

  /**
   * Returns the number 3180. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3180OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3180L;
  }

  /**
   * Returns the number 3181. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3181OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3181L;
  }

  /**
   * Returns the number 3182. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3182OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3182L;
  }

  /**
   * Returns the number 3183. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3183OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3183L;
  }

  /**
   * Returns the number 3184. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3184OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3184L;
  }

  /**
   * Returns the number 3185. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3185OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3185L;
  }

  /**
   * Returns the number 3186. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3186OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3186L;
  }

  /**
   * Returns the number 3187. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3187OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3187L;
  }

  /**
   * Returns the number 3188. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3188OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3188L;
  }

  /**
   * Returns the number 3189. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3189OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3189L;
  }

  /**
   * Returns the number 3190. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3190OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3190L;
  }

  /**
   * Returns the number 3191. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3191OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3191L;
  }

  /**
   * Returns the number 3192. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3192OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3192L;
  }

  /**
   * Returns the number 3193. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3193OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3193L;
  }

  /**
   * Returns the number 3194. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3194OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3194L;
  }

  /**
   * Returns the number 3195. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3195OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3195L;
  }

  /**
   * Returns the number 3196. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3196OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3196L;
  }

  /**
   * Returns the number 3197. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3197OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3197L;
  }

  /**
   * Returns the number 3198. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3198OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3198L;
  }

  /**
   * Returns the number 3199. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3199OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3199L;
  }

  /**
   * Returns the number 3200. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3200OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3200L;
  }

  /**
   * Returns the number 3201. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3201OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3201L;
  }

  /**
   * Returns the number 3202. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3202OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3202L;
  }

  /**
   * Returns the number 3203. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3203OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3203L;
  }

  /**
   * Returns the number 3204. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3204OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3204L;
  }

  /**
   * Returns the number 3205. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3205OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3205L;
  }

  /**
   * Returns the number 3206. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3206OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3206L;
  }

  /**
   * Returns the number 3207. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3207OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3207L;
  }

  /**
   * Returns the number 3208. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3208OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3208L;
  }

  /**
   * Returns the number 3209. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3209OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3209L;
  }

  /**
   * Returns the number 3210. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3210OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3210L;
  }

  /**
   * Returns the number 3211. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3211OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3211L;
  }

  /**
   * Returns the number 3212. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3212OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3212L;
  }

  /**
   * Returns the number 3213. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3213OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3213L;
  }

  /**
   * Returns the number 3214. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3214OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3214L;
  }

  /**
   * Returns the number 3215. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3215OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3215L;
  }

  /**
   * Returns the number 3216. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3216OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3216L;
  }

  /**
   * Returns the number 3217. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3217OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3217L;
  }

  /**
   * Returns the number 3218. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3218OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3218L;
  }

  /**
   * Returns the number 3219. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3219OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3219L;
  }

  /**
   * Returns the number 3220. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3220OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3220L;
  }

  /**
   * Returns the number 3221. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3221OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3221L;
  }

  /**
   * Returns the number 3222. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3222OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3222L;
  }

  /**
   * Returns the number 3223. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3223OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3223L;
  }

  /**
   * Returns the number 3224. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3224OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3224L;
  }

  /**
   * Returns the number 3225. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3225OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3225L;
  }

  /**
   * Returns the number 3226. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3226OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3226L;
  }

  /**
   * Returns the number 3227. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3227OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3227L;
  }

  /**
   * Returns the number 3228. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3228OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3228L;
  }

  /**
   * Returns the number 3229. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3229OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3229L;
  }

  /**
   * Returns the number 3230. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3230OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3230L;
  }

  /**
   * Returns the number 3231. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3231OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3231L;
  }

  /**
   * Returns the number 3232. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3232OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3232L;
  }

  /**
   * Returns the number 3233. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3233OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3233L;
  }

  /**
   * Returns the number 3234. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3234OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3234L;
  }

  /**
   * Returns the number 3235. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3235OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3235L;
  }

  /**
   * Returns the number 3236. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3236OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3236L;
  }

  /**
   * Returns the number 3237. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3237OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3237L;
  }

  /**
   * Returns the number 3238. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3238OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3238L;
  }

  /**
   * Returns the number 3239. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3239OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3239L;
  }

  /**
   * Returns the number 3240. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3240OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3240L;
  }

  /**
   * Returns the number 3241. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3241OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3241L;
  }

  /**
   * Returns the number 3242. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3242OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3242L;
  }

  /**
   * Returns the number 3243. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3243OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3243L;
  }

  /**
   * Returns the number 3244. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3244OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3244L;
  }

  /**
   * Returns the number 3245. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3245OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3245L;
  }

  /**
   * Returns the number 3246. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3246OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3246L;
  }

  /**
   * Returns the number 3247. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3247OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3247L;
  }

  /**
   * Returns the number 3248. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3248OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3248L;
  }

  /**
   * Returns the number 3249. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3249OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3249L;
  }

  /**
   * Returns the number 3250. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3250OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3250L;
  }

  /**
   * Returns the number 3251. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3251OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3251L;
  }

  /**
   * Returns the number 3252. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3252OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3252L;
  }

  /**
   * Returns the number 3253. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3253OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3253L;
  }

  /**
   * Returns the number 3254. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3254OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3254L;
  }

  /**
   * Returns the number 3255. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3255OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3255L;
  }

  /**
   * Returns the number 3256. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3256OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3256L;
  }

  /**
   * Returns the number 3257. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3257OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3257L;
  }

  /**
   * Returns the number 3258. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3258OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3258L;
  }

  /**
   * Returns the number 3259. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3259OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3259L;
  }

  /**
   * Returns the number 3260. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3260OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3260L;
  }

  /**
   * Returns the number 3261. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3261OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3261L;
  }

  /**
   * Returns the number 3262. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3262OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3262L;
  }

  /**
   * Returns the number 3263. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3263OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3263L;
  }

  /**
   * Returns the number 3264. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3264OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3264L;
  }

  /**
   * Returns the number 3265. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3265OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3265L;
  }

  /**
   * Returns the number 3266. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3266OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3266L;
  }

  /**
   * Returns the number 3267. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3267OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3267L;
  }

  /**
   * Returns the number 3268. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3268OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3268L;
  }

  /**
   * Returns the number 3269. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3269OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3269L;
  }

  /**
   * Returns the number 3270. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3270OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3270L;
  }

  /**
   * Returns the number 3271. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3271OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3271L;
  }

  /**
   * Returns the number 3272. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3272OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3272L;
  }

  /**
   * Returns the number 3273. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3273OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3273L;
  }

  /**
   * Returns the number 3274. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3274OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3274L;
  }

  /**
   * Returns the number 3275. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3275OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3275L;
  }

  /**
   * Returns the number 3276. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3276OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3276L;
  }

  /**
   * Returns the number 3277. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3277OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3277L;
  }

  /**
   * Returns the number 3278. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3278OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3278L;
  }

  /**
   * Returns the number 3279. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3279OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3279L;
  }

  /**
   * Returns the number 3280. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3280OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3280L;
  }

  /**
   * Returns the number 3281. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3281OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3281L;
  }

  /**
   * Returns the number 3282. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3282OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3282L;
  }

  /**
   * Returns the number 3283. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3283OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3283L;
  }

  /**
   * Returns the number 3284. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3284OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3284L;
  }

  /**
   * Returns the number 3285. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3285OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3285L;
  }

  /**
   * Returns the number 3286. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3286OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3286L;
  }

  /**
   * Returns the number 3287. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3287OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3287L;
  }

  /**
   * Returns the number 3288. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3288OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3288L;
  }

  /**
   * Returns the number 3289. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3289OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3289L;
  }

  /**
   * Returns the number 3290. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3290OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3290L;
  }

  /**
   * Returns the number 3291. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3291OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3291L;
  }

  /**
   * Returns the number 3292. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3292OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3292L;
  }

  /**
   * Returns the number 3293. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3293OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3293L;
  }

  /**
   * Returns the number 3294. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3294OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3294L;
  }

  /**
   * Returns the number 3295. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3295OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3295L;
  }

  /**
   * Returns the number 3296. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3296OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3296L;
  }

  /**
   * Returns the number 3297. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3297OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3297L;
  }

  /**
   * Returns the number 3298. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3298OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3298L;
  }

  /**
   * Returns the number 3299. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3299OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3299L;
  }

  /**
   * Returns the number 3300. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3300OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3300L;
  }

  /**
   * Returns the number 3301. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3301OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3301L;
  }

  /**
   * Returns the number 3302. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3302OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3302L;
  }

  /**
   * Returns the number 3303. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3303OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3303L;
  }

  /**
   * Returns the number 3304. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3304OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3304L;
  }

  /**
   * Returns the number 3305. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3305OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3305L;
  }

  /**
   * Returns the number 3306. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3306OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3306L;
  }

  /**
   * Returns the number 3307. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3307OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3307L;
  }

  /**
   * Returns the number 3308. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3308OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3308L;
  }

  /**
   * Returns the number 3309. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3309OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3309L;
  }

  /**
   * Returns the number 3310. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3310OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3310L;
  }

  /**
   * Returns the number 3311. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3311OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3311L;
  }

  /**
   * Returns the number 3312. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3312OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3312L;
  }

  /**
   * Returns the number 3313. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3313OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3313L;
  }

  /**
   * Returns the number 3314. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3314OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3314L;
  }

  /**
   * Returns the number 3315. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3315OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3315L;
  }

  /**
   * Returns the number 3316. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3316OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3316L;
  }

  /**
   * Returns the number 3317. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3317OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3317L;
  }

  /**
   * Returns the number 3318. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3318OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3318L;
  }

  /**
   * Returns the number 3319. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3319OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3319L;
  }

  /**
   * Returns the number 3320. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3320OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3320L;
  }

  /**
   * Returns the number 3321. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3321OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3321L;
  }

  /**
   * Returns the number 3322. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3322OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3322L;
  }

  /**
   * Returns the number 3323. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3323OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3323L;
  }

  /**
   * Returns the number 3324. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3324OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3324L;
  }

  /**
   * Returns the number 3325. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3325OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3325L;
  }

  /**
   * Returns the number 3326. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3326OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3326L;
  }

  /**
   * Returns the number 3327. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3327OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3327L;
  }

  /**
   * Returns the number 3328. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3328OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3328L;
  }

  /**
   * Returns the number 3329. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3329OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3329L;
  }

  /**
   * Returns the number 3330. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3330OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3330L;
  }

  /**
   * Returns the number 3331. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3331OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3331L;
  }

  /**
   * Returns the number 3332. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3332OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3332L;
  }

  /**
   * Returns the number 3333. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3333OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3333L;
  }

  /**
   * Returns the number 3334. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3334OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3334L;
  }

  /**
   * Returns the number 3335. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3335OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3335L;
  }

  /**
   * Returns the number 3336. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3336OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3336L;
  }

  /**
   * Returns the number 3337. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3337OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3337L;
  }

  /**
   * Returns the number 3338. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3338OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3338L;
  }

  /**
   * Returns the number 3339. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3339OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3339L;
  }

  /**
   * Returns the number 3340. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3340OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3340L;
  }

  /**
   * Returns the number 3341. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3341OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3341L;
  }

  /**
   * Returns the number 3342. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3342OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3342L;
  }

  /**
   * Returns the number 3343. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3343OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3343L;
  }

  /**
   * Returns the number 3344. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3344OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3344L;
  }

  /**
   * Returns the number 3345. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3345OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3345L;
  }

  /**
   * Returns the number 3346. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3346OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3346L;
  }

  /**
   * Returns the number 3347. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3347OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3347L;
  }

  /**
   * Returns the number 3348. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3348OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3348L;
  }

  /**
   * Returns the number 3349. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3349OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3349L;
  }

  /**
   * Returns the number 3350. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3350OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3350L;
  }

  /**
   * Returns the number 3351. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3351OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3351L;
  }

  /**
   * Returns the number 3352. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3352OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3352L;
  }

  /**
   * Returns the number 3353. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3353OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3353L;
  }

  /**
   * Returns the number 3354. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3354OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3354L;
  }

  /**
   * Returns the number 3355. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3355OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3355L;
  }

  /**
   * Returns the number 3356. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3356OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3356L;
  }

  /**
   * Returns the number 3357. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3357OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3357L;
  }

  /**
   * Returns the number 3358. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3358OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3358L;
  }

  /**
   * Returns the number 3359. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3359OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3359L;
  }

  /**
   * Returns the number 3360. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3360OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3360L;
  }

  /**
   * Returns the number 3361. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3361OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3361L;
  }

  /**
   * Returns the number 3362. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3362OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3362L;
  }

  /**
   * Returns the number 3363. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3363OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3363L;
  }

  /**
   * Returns the number 3364. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3364OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3364L;
  }

  /**
   * Returns the number 3365. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3365OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3365L;
  }

  /**
   * Returns the number 3366. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3366OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3366L;
  }

  /**
   * Returns the number 3367. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3367OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3367L;
  }

  /**
   * Returns the number 3368. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3368OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3368L;
  }

  /**
   * Returns the number 3369. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3369OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3369L;
  }

  /**
   * Returns the number 3370. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3370OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3370L;
  }

  /**
   * Returns the number 3371. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3371OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3371L;
  }

  /**
   * Returns the number 3372. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3372OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3372L;
  }

  /**
   * Returns the number 3373. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3373OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3373L;
  }

  /**
   * Returns the number 3374. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3374OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3374L;
  }

  /**
   * Returns the number 3375. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3375OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3375L;
  }

  /**
   * Returns the number 3376. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3376OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3376L;
  }

  /**
   * Returns the number 3377. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3377OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3377L;
  }

  /**
   * Returns the number 3378. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3378OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3378L;
  }

  /**
   * Returns the number 3379. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3379OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3379L;
  }

  /**
   * Returns the number 3380. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3380OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3380L;
  }

  /**
   * Returns the number 3381. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3381OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3381L;
  }

  /**
   * Returns the number 3382. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3382OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3382L;
  }

  /**
   * Returns the number 3383. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3383OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3383L;
  }

  /**
   * Returns the number 3384. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3384OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3384L;
  }

  /**
   * Returns the number 3385. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3385OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3385L;
  }

  /**
   * Returns the number 3386. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3386OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3386L;
  }

  /**
   * Returns the number 3387. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3387OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3387L;
  }

  /**
   * Returns the number 3388. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3388OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3388L;
  }

  /**
   * Returns the number 3389. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3389OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3389L;
  }

  /**
   * Returns the number 3390. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3390OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3390L;
  }

  /**
   * Returns the number 3391. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3391OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3391L;
  }

  /**
   * Returns the number 3392. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3392OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3392L;
  }

  /**
   * Returns the number 3393. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3393OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3393L;
  }

  /**
   * Returns the number 3394. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3394OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3394L;
  }

  /**
   * Returns the number 3395. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3395OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3395L;
  }

  /**
   * Returns the number 3396. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3396OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3396L;
  }

  /**
   * Returns the number 3397. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3397OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3397L;
  }

  /**
   * Returns the number 3398. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3398OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3398L;
  }

  /**
   * Returns the number 3399. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3399OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3399L;
  }

  /**
   * Returns the number 3400. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3400OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3400L;
  }

  /**
   * Returns the number 3401. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3401OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3401L;
  }

  /**
   * Returns the number 3402. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3402OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3402L;
  }

  /**
   * Returns the number 3403. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3403OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3403L;
  }

  /**
   * Returns the number 3404. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3404OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3404L;
  }

  /**
   * Returns the number 3405. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3405OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3405L;
  }

  /**
   * Returns the number 3406. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3406OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3406L;
  }

  /**
   * Returns the number 3407. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3407OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3407L;
  }

  /**
   * Returns the number 3408. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3408OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3408L;
  }

  /**
   * Returns the number 3409. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3409OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3409L;
  }

  /**
   * Returns the number 3410. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3410OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3410L;
  }

  /**
   * Returns the number 3411. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3411OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3411L;
  }

  /**
   * Returns the number 3412. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3412OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3412L;
  }

  /**
   * Returns the number 3413. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3413OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3413L;
  }

  /**
   * Returns the number 3414. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3414OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3414L;
  }

  /**
   * Returns the number 3415. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3415OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3415L;
  }

  /**
   * Returns the number 3416. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3416OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3416L;
  }

  /**
   * Returns the number 3417. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3417OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3417L;
  }

  /**
   * Returns the number 3418. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3418OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3418L;
  }

  /**
   * Returns the number 3419. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3419OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3419L;
  }

  /**
   * Returns the number 3420. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3420OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3420L;
  }

  /**
   * Returns the number 3421. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3421OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3421L;
  }

  /**
   * Returns the number 3422. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3422OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3422L;
  }

  /**
   * Returns the number 3423. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3423OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3423L;
  }

  /**
   * Returns the number 3424. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3424OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3424L;
  }

  /**
   * Returns the number 3425. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3425OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3425L;
  }

  /**
   * Returns the number 3426. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3426OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3426L;
  }

  /**
   * Returns the number 3427. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3427OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3427L;
  }

  /**
   * Returns the number 3428. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3428OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3428L;
  }

  /**
   * Returns the number 3429. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3429OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3429L;
  }

  /**
   * Returns the number 3430. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3430OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3430L;
  }

  /**
   * Returns the number 3431. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3431OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3431L;
  }

  /**
   * Returns the number 3432. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3432OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3432L;
  }

  /**
   * Returns the number 3433. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3433OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3433L;
  }

  /**
   * Returns the number 3434. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3434OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3434L;
  }

  /**
   * Returns the number 3435. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3435OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3435L;
  }

  /**
   * Returns the number 3436. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3436OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3436L;
  }

  /**
   * Returns the number 3437. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3437OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3437L;
  }

  /**
   * Returns the number 3438. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3438OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3438L;
  }

  /**
   * Returns the number 3439. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3439OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3439L;
  }

  /**
   * Returns the number 3440. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3440OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3440L;
  }

  /**
   * Returns the number 3441. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3441OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3441L;
  }

  /**
   * Returns the number 3442. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3442OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3442L;
  }

  /**
   * Returns the number 3443. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3443OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3443L;
  }

  /**
   * Returns the number 3444. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3444OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3444L;
  }

  /**
   * Returns the number 3445. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3445OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3445L;
  }

  /**
   * Returns the number 3446. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3446OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3446L;
  }

  /**
   * Returns the number 3447. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3447OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3447L;
  }

  /**
   * Returns the number 3448. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3448OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3448L;
  }

  /**
   * Returns the number 3449. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3449OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3449L;
  }

  /**
   * Returns the number 3450. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3450OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3450L;
  }

  /**
   * Returns the number 3451. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3451OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3451L;
  }

  /**
   * Returns the number 3452. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3452OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3452L;
  }

  /**
   * Returns the number 3453. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3453OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3453L;
  }

  /**
   * Returns the number 3454. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3454OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3454L;
  }

  /**
   * Returns the number 3455. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3455OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3455L;
  }

  /**
   * Returns the number 3456. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3456OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3456L;
  }

  /**
   * Returns the number 3457. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3457OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3457L;
  }

  /**
   * Returns the number 3458. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3458OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3458L;
  }

  /**
   * Returns the number 3459. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3459OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3459L;
  }

  /**
   * Returns the number 3460. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3460OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3460L;
  }

  /**
   * Returns the number 3461. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3461OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3461L;
  }

  /**
   * Returns the number 3462. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3462OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3462L;
  }

  /**
   * Returns the number 3463. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3463OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3463L;
  }

  /**
   * Returns the number 3464. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3464OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3464L;
  }

  /**
   * Returns the number 3465. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3465OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3465L;
  }

  /**
   * Returns the number 3466. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3466OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3466L;
  }

  /**
   * Returns the number 3467. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3467OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3467L;
  }

  /**
   * Returns the number 3468. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3468OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3468L;
  }

  /**
   * Returns the number 3469. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3469OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3469L;
  }

  /**
   * Returns the number 3470. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3470OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3470L;
  }

  /**
   * Returns the number 3471. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3471OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3471L;
  }

  /**
   * Returns the number 3472. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3472OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3472L;
  }

  /**
   * Returns the number 3473. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3473OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3473L;
  }

  /**
   * Returns the number 3474. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3474OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3474L;
  }

  /**
   * Returns the number 3475. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3475OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3475L;
  }

  /**
   * Returns the number 3476. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3476OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3476L;
  }

  /**
   * Returns the number 3477. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3477OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3477L;
  }

  /**
   * Returns the number 3478. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3478OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3478L;
  }

  /**
   * Returns the number 3479. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3479OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3479L;
  }

  /**
   * Returns the number 3480. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3480OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3480L;
  }

  /**
   * Returns the number 3481. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3481OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3481L;
  }

  /**
   * Returns the number 3482. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3482OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3482L;
  }

  /**
   * Returns the number 3483. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3483OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3483L;
  }

  /**
   * Returns the number 3484. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3484OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3484L;
  }

  /**
   * Returns the number 3485. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3485OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3485L;
  }

  /**
   * Returns the number 3486. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3486OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3486L;
  }

  /**
   * Returns the number 3487. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3487OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3487L;
  }

  /**
   * Returns the number 3488. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3488OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3488L;
  }

  /**
   * Returns the number 3489. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3489OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3489L;
  }

  /**
   * Returns the number 3490. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3490OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3490L;
  }

  /**
   * Returns the number 3491. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3491OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3491L;
  }

  /**
   * Returns the number 3492. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3492OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3492L;
  }

  /**
   * Returns the number 3493. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3493OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3493L;
  }

  /**
   * Returns the number 3494. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3494OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3494L;
  }

  /**
   * Returns the number 3495. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3495OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3495L;
  }

  /**
   * Returns the number 3496. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3496OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3496L;
  }

  /**
   * Returns the number 3497. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3497OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3497L;
  }

  /**
   * Returns the number 3498. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3498OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3498L;
  }

  /**
   * Returns the number 3499. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3499OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3499L;
  }

  /**
   * Returns the number 3500. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3500OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3500L;
  }

  /**
   * Returns the number 3501. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3501OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3501L;
  }

  /**
   * Returns the number 3502. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3502OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3502L;
  }

  /**
   * Returns the number 3503. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3503OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3503L;
  }

  /**
   * Returns the number 3504. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3504OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3504L;
  }

  /**
   * Returns the number 3505. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3505OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3505L;
  }

  /**
   * Returns the number 3506. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3506OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3506L;
  }

  /**
   * Returns the number 3507. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3507OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3507L;
  }

  /**
   * Returns the number 3508. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3508OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3508L;
  }

  /**
   * Returns the number 3509. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3509OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3509L;
  }

  /**
   * Returns the number 3510. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3510OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3510L;
  }

  /**
   * Returns the number 3511. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3511OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3511L;
  }

  /**
   * Returns the number 3512. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3512OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3512L;
  }

  /**
   * Returns the number 3513. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3513OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3513L;
  }

  /**
   * Returns the number 3514. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3514OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3514L;
  }

  /**
   * Returns the number 3515. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3515OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3515L;
  }

  /**
   * Returns the number 3516. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3516OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3516L;
  }

  /**
   * Returns the number 3517. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3517OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3517L;
  }

  /**
   * Returns the number 3518. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3518OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3518L;
  }

  /**
   * Returns the number 3519. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3519OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3519L;
  }

  /**
   * Returns the number 3520. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3520OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3520L;
  }

  /**
   * Returns the number 3521. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3521OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3521L;
  }

  /**
   * Returns the number 3522. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3522OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3522L;
  }

  /**
   * Returns the number 3523. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3523OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3523L;
  }

  /**
   * Returns the number 3524. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3524OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3524L;
  }

  /**
   * Returns the number 3525. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3525OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3525L;
  }

  /**
   * Returns the number 3526. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3526OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3526L;
  }

  /**
   * Returns the number 3527. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3527OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3527L;
  }

  /**
   * Returns the number 3528. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3528OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3528L;
  }

  /**
   * Returns the number 3529. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3529OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3529L;
  }

  /**
   * Returns the number 3530. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3530OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3530L;
  }

  /**
   * Returns the number 3531. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3531OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3531L;
  }

  /**
   * Returns the number 3532. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3532OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3532L;
  }

  /**
   * Returns the number 3533. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3533OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3533L;
  }

  /**
   * Returns the number 3534. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3534OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3534L;
  }

  /**
   * Returns the number 3535. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3535OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3535L;
  }

  /**
   * Returns the number 3536. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3536OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3536L;
  }

  /**
   * Returns the number 3537. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3537OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3537L;
  }

  /**
   * Returns the number 3538. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3538OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3538L;
  }

  /**
   * Returns the number 3539. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3539OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3539L;
  }

  /**
   * Returns the number 3540. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3540OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3540L;
  }

  /**
   * Returns the number 3541. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3541OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3541L;
  }

  /**
   * Returns the number 3542. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3542OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3542L;
  }

  /**
   * Returns the number 3543. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3543OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3543L;
  }

  /**
   * Returns the number 3544. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3544OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3544L;
  }

  /**
   * Returns the number 3545. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3545OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3545L;
  }

  /**
   * Returns the number 3546. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3546OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3546L;
  }

  /**
   * Returns the number 3547. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3547OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3547L;
  }

  /**
   * Returns the number 3548. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3548OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3548L;
  }

  /**
   * Returns the number 3549. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3549OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3549L;
  }

  /**
   * Returns the number 3550. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3550OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3550L;
  }

  /**
   * Returns the number 3551. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3551OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3551L;
  }

  /**
   * Returns the number 3552. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3552OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3552L;
  }

  /**
   * Returns the number 3553. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3553OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3553L;
  }

  /**
   * Returns the number 3554. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3554OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3554L;
  }

  /**
   * Returns the number 3555. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3555OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3555L;
  }

  /**
   * Returns the number 3556. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3556OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3556L;
  }

  /**
   * Returns the number 3557. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3557OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3557L;
  }

  /**
   * Returns the number 3558. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3558OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3558L;
  }

  /**
   * Returns the number 3559. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3559OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3559L;
  }

  /**
   * Returns the number 3560. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3560OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3560L;
  }

  /**
   * Returns the number 3561. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3561OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3561L;
  }

  /**
   * Returns the number 3562. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3562OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3562L;
  }

  /**
   * Returns the number 3563. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3563OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3563L;
  }

  /**
   * Returns the number 3564. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3564OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3564L;
  }

  /**
   * Returns the number 3565. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3565OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3565L;
  }

  /**
   * Returns the number 3566. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3566OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3566L;
  }

  /**
   * Returns the number 3567. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3567OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3567L;
  }

  /**
   * Returns the number 3568. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3568OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3568L;
  }

  /**
   * Returns the number 3569. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3569OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3569L;
  }

  /**
   * Returns the number 3570. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3570OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3570L;
  }

  /**
   * Returns the number 3571. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3571OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3571L;
  }

  /**
   * Returns the number 3572. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3572OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3572L;
  }

  /**
   * Returns the number 3573. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3573OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3573L;
  }

  /**
   * Returns the number 3574. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3574OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3574L;
  }

  /**
   * Returns the number 3575. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3575OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3575L;
  }

  /**
   * Returns the number 3576. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3576OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3576L;
  }

  /**
   * Returns the number 3577. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3577OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3577L;
  }

  /**
   * Returns the number 3578. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3578OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3578L;
  }

  /**
   * Returns the number 3579. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3579OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3579L;
  }

  /**
   * Returns the number 3580. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3580OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3580L;
  }

  /**
   * Returns the number 3581. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3581OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3581L;
  }

  /**
   * Returns the number 3582. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3582OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3582L;
  }

  /**
   * Returns the number 3583. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3583OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3583L;
  }

  /**
   * Returns the number 3584. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3584OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3584L;
  }

  /**
   * Returns the number 3585. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3585OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3585L;
  }

  /**
   * Returns the number 3586. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3586OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3586L;
  }

  /**
   * Returns the number 3587. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3587OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3587L;
  }

  /**
   * Returns the number 3588. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3588OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3588L;
  }

  /**
   * Returns the number 3589. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3589OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3589L;
  }

  /**
   * Returns the number 3590. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3590OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3590L;
  }

  /**
   * Returns the number 3591. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3591OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3591L;
  }

  /**
   * Returns the number 3592. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3592OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3592L;
  }

  /**
   * Returns the number 3593. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3593OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3593L;
  }

  /**
   * Returns the number 3594. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3594OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3594L;
  }

  /**
   * Returns the number 3595. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3595OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3595L;
  }

  /**
   * Returns the number 3596. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3596OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3596L;
  }

  /**
   * Returns the number 3597. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3597OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3597L;
  }

  /**
   * Returns the number 3598. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3598OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3598L;
  }

  /**
   * Returns the number 3599. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3599OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3599L;
  }

  /**
   * Returns the number 3600. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3600OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3600L;
  }

  /**
   * Returns the number 3601. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3601OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3601L;
  }

  /**
   * Returns the number 3602. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3602OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3602L;
  }

  /**
   * Returns the number 3603. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3603OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3603L;
  }

  /**
   * Returns the number 3604. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3604OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3604L;
  }

  /**
   * Returns the number 3605. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3605OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3605L;
  }

  /**
   * Returns the number 3606. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3606OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3606L;
  }

  /**
   * Returns the number 3607. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3607OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3607L;
  }

  /**
   * Returns the number 3608. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3608OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3608L;
  }

  /**
   * Returns the number 3609. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3609OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3609L;
  }

  /**
   * Returns the number 3610. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3610OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3610L;
  }

  /**
   * Returns the number 3611. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3611OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3611L;
  }

  /**
   * Returns the number 3612. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3612OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3612L;
  }

  /**
   * Returns the number 3613. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3613OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3613L;
  }

  /**
   * Returns the number 3614. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3614OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3614L;
  }

  /**
   * Returns the number 3615. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3615OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3615L;
  }

  /**
   * Returns the number 3616. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3616OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3616L;
  }

  /**
   * Returns the number 3617. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3617OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3617L;
  }

  /**
   * Returns the number 3618. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3618OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3618L;
  }

  /**
   * Returns the number 3619. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3619OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3619L;
  }

  /**
   * Returns the number 3620. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3620OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3620L;
  }

  /**
   * Returns the number 3621. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3621OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3621L;
  }

  /**
   * Returns the number 3622. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3622OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3622L;
  }

  /**
   * Returns the number 3623. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3623OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3623L;
  }

  /**
   * Returns the number 3624. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3624OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3624L;
  }

  /**
   * Returns the number 3625. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3625OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3625L;
  }

  /**
   * Returns the number 3626. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3626OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3626L;
  }

  /**
   * Returns the number 3627. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3627OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3627L;
  }

  /**
   * Returns the number 3628. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3628OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3628L;
  }

  /**
   * Returns the number 3629. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3629OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3629L;
  }

  /**
   * Returns the number 3630. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3630OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3630L;
  }

  /**
   * Returns the number 3631. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3631OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3631L;
  }

  /**
   * Returns the number 3632. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3632OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3632L;
  }

  /**
   * Returns the number 3633. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3633OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3633L;
  }

  /**
   * Returns the number 3634. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3634OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3634L;
  }

  /**
   * Returns the number 3635. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3635OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3635L;
  }

  /**
   * Returns the number 3636. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3636OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3636L;
  }

  /**
   * Returns the number 3637. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3637OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3637L;
  }

  /**
   * Returns the number 3638. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3638OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3638L;
  }

  /**
   * Returns the number 3639. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3639OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3639L;
  }

  /**
   * Returns the number 3640. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3640OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3640L;
  }

  /**
   * Returns the number 3641. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3641OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3641L;
  }

  /**
   * Returns the number 3642. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3642OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3642L;
  }

  /**
   * Returns the number 3643. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3643OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3643L;
  }

  /**
   * Returns the number 3644. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3644OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3644L;
  }

  /**
   * Returns the number 3645. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3645OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3645L;
  }

  /**
   * Returns the number 3646. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3646OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3646L;
  }

  /**
   * Returns the number 3647. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3647OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3647L;
  }

  /**
   * Returns the number 3648. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3648OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3648L;
  }

  /**
   * Returns the number 3649. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3649OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3649L;
  }

  /**
   * Returns the number 3650. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3650OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3650L;
  }

  /**
   * Returns the number 3651. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3651OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3651L;
  }

  /**
   * Returns the number 3652. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3652OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3652L;
  }

  /**
   * Returns the number 3653. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3653OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3653L;
  }

  /**
   * Returns the number 3654. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3654OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3654L;
  }

  /**
   * Returns the number 3655. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3655OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3655L;
  }

  /**
   * Returns the number 3656. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3656OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3656L;
  }

  /**
   * Returns the number 3657. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3657OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3657L;
  }

  /**
   * Returns the number 3658. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3658OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3658L;
  }

  /**
   * Returns the number 3659. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3659OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3659L;
  }

  /**
   * Returns the number 3660. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3660OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3660L;
  }

  /**
   * Returns the number 3661. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3661OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3661L;
  }

  /**
   * Returns the number 3662. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3662OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3662L;
  }

  /**
   * Returns the number 3663. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3663OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3663L;
  }

  /**
   * Returns the number 3664. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3664OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3664L;
  }

  /**
   * Returns the number 3665. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3665OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3665L;
  }

  /**
   * Returns the number 3666. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3666OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3666L;
  }

  /**
   * Returns the number 3667. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3667OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3667L;
  }

  /**
   * Returns the number 3668. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3668OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3668L;
  }

  /**
   * Returns the number 3669. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3669OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3669L;
  }

  /**
   * Returns the number 3670. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3670OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3670L;
  }

  /**
   * Returns the number 3671. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3671OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3671L;
  }

  /**
   * Returns the number 3672. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3672OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3672L;
  }

  /**
   * Returns the number 3673. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3673OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3673L;
  }

  /**
   * Returns the number 3674. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3674OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3674L;
  }

  /**
   * Returns the number 3675. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3675OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3675L;
  }

  /**
   * Returns the number 3676. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3676OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3676L;
  }

  /**
   * Returns the number 3677. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3677OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3677L;
  }

  /**
   * Returns the number 3678. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3678OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3678L;
  }

  /**
   * Returns the number 3679. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3679OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3679L;
  }

  /**
   * Returns the number 3680. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3680OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3680L;
  }

  /**
   * Returns the number 3681. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3681OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3681L;
  }

  /**
   * Returns the number 3682. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3682OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3682L;
  }

  /**
   * Returns the number 3683. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3683OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3683L;
  }

  /**
   * Returns the number 3684. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3684OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3684L;
  }

  /**
   * Returns the number 3685. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3685OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3685L;
  }

  /**
   * Returns the number 3686. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3686OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3686L;
  }

  /**
   * Returns the number 3687. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3687OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3687L;
  }

  /**
   * Returns the number 3688. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3688OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3688L;
  }

  /**
   * Returns the number 3689. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3689OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3689L;
  }

  /**
   * Returns the number 3690. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3690OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3690L;
  }

  /**
   * Returns the number 3691. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3691OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3691L;
  }

  /**
   * Returns the number 3692. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3692OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3692L;
  }

  /**
   * Returns the number 3693. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3693OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3693L;
  }

  /**
   * Returns the number 3694. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3694OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3694L;
  }

  /**
   * Returns the number 3695. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3695OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3695L;
  }

  /**
   * Returns the number 3696. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3696OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3696L;
  }

  /**
   * Returns the number 3697. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3697OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3697L;
  }

  /**
   * Returns the number 3698. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3698OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3698L;
  }

  /**
   * Returns the number 3699. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3699OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3699L;
  }

  /**
   * Returns the number 3700. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3700OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3700L;
  }

  /**
   * Returns the number 3701. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3701OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3701L;
  }

  /**
   * Returns the number 3702. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3702OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3702L;
  }

  /**
   * Returns the number 3703. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3703OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3703L;
  }

  /**
   * Returns the number 3704. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3704OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3704L;
  }

  /**
   * Returns the number 3705. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3705OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3705L;
  }

  /**
   * Returns the number 3706. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3706OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3706L;
  }

  /**
   * Returns the number 3707. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3707OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3707L;
  }

  /**
   * Returns the number 3708. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3708OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3708L;
  }

  /**
   * Returns the number 3709. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3709OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3709L;
  }

  /**
   * Returns the number 3710. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3710OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3710L;
  }

  /**
   * Returns the number 3711. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3711OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3711L;
  }

  /**
   * Returns the number 3712. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3712OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3712L;
  }

  /**
   * Returns the number 3713. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3713OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3713L;
  }

  /**
   * Returns the number 3714. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3714OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3714L;
  }

  /**
   * Returns the number 3715. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3715OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3715L;
  }

  /**
   * Returns the number 3716. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3716OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3716L;
  }

  /**
   * Returns the number 3717. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3717OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3717L;
  }

  /**
   * Returns the number 3718. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3718OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3718L;
  }

  /**
   * Returns the number 3719. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3719OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3719L;
  }

  /**
   * Returns the number 3720. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3720OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3720L;
  }

  /**
   * Returns the number 3721. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3721OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3721L;
  }

  /**
   * Returns the number 3722. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3722OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3722L;
  }

  /**
   * Returns the number 3723. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3723OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3723L;
  }

  /**
   * Returns the number 3724. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3724OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3724L;
  }

  /**
   * Returns the number 3725. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3725OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3725L;
  }

  /**
   * Returns the number 3726. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3726OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3726L;
  }

  /**
   * Returns the number 3727. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3727OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3727L;
  }

  /**
   * Returns the number 3728. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3728OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3728L;
  }

  /**
   * Returns the number 3729. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3729OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3729L;
  }

  /**
   * Returns the number 3730. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3730OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3730L;
  }

  /**
   * Returns the number 3731. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3731OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3731L;
  }

  /**
   * Returns the number 3732. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3732OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3732L;
  }

  /**
   * Returns the number 3733. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3733OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3733L;
  }

  /**
   * Returns the number 3734. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3734OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3734L;
  }

  /**
   * Returns the number 3735. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3735OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3735L;
  }

  /**
   * Returns the number 3736. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3736OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3736L;
  }

  /**
   * Returns the number 3737. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3737OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3737L;
  }

  /**
   * Returns the number 3738. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3738OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3738L;
  }

  /**
   * Returns the number 3739. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3739OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3739L;
  }

  /**
   * Returns the number 3740. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3740OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3740L;
  }

  /**
   * Returns the number 3741. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3741OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3741L;
  }

  /**
   * Returns the number 3742. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3742OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3742L;
  }

  /**
   * Returns the number 3743. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3743OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3743L;
  }

  /**
   * Returns the number 3744. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3744OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3744L;
  }

  /**
   * Returns the number 3745. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3745OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3745L;
  }

  /**
   * Returns the number 3746. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3746OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3746L;
  }

  /**
   * Returns the number 3747. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3747OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3747L;
  }

  /**
   * Returns the number 3748. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3748OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3748L;
  }

  /**
   * Returns the number 3749. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3749OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3749L;
  }

  /**
   * Returns the number 3750. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3750OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3750L;
  }

  /**
   * Returns the number 3751. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3751OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3751L;
  }

  /**
   * Returns the number 3752. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3752OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3752L;
  }

  /**
   * Returns the number 3753. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3753OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3753L;
  }

  /**
   * Returns the number 3754. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3754OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3754L;
  }

  /**
   * Returns the number 3755. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3755OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3755L;
  }

  /**
   * Returns the number 3756. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3756OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3756L;
  }

  /**
   * Returns the number 3757. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3757OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3757L;
  }

  /**
   * Returns the number 3758. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3758OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3758L;
  }

  /**
   * Returns the number 3759. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3759OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3759L;
  }

  /**
   * Returns the number 3760. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3760OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3760L;
  }

  /**
   * Returns the number 3761. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3761OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3761L;
  }

  /**
   * Returns the number 3762. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3762OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3762L;
  }

  /**
   * Returns the number 3763. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3763OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3763L;
  }

  /**
   * Returns the number 3764. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3764OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3764L;
  }

  /**
   * Returns the number 3765. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3765OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3765L;
  }

  /**
   * Returns the number 3766. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3766OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3766L;
  }

  /**
   * Returns the number 3767. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3767OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3767L;
  }

  /**
   * Returns the number 3768. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3768OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3768L;
  }

  /**
   * Returns the number 3769. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3769OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3769L;
  }

  /**
   * Returns the number 3770. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3770OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3770L;
  }

  /**
   * Returns the number 3771. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3771OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3771L;
  }

  /**
   * Returns the number 3772. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3772OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3772L;
  }

  /**
   * Returns the number 3773. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3773OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3773L;
  }

  /**
   * Returns the number 3774. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3774OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3774L;
  }

  /**
   * Returns the number 3775. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3775OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3775L;
  }

  /**
   * Returns the number 3776. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3776OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3776L;
  }

  /**
   * Returns the number 3777. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3777OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3777L;
  }

  /**
   * Returns the number 3778. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3778OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3778L;
  }

  /**
   * Returns the number 3779. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3779OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3779L;
  }

  /**
   * Returns the number 3780. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3780OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3780L;
  }

  /**
   * Returns the number 3781. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3781OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3781L;
  }

  /**
   * Returns the number 3782. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3782OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3782L;
  }

  /**
   * Returns the number 3783. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3783OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3783L;
  }

  /**
   * Returns the number 3784. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3784OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3784L;
  }

  /**
   * Returns the number 3785. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3785OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3785L;
  }

  /**
   * Returns the number 3786. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3786OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3786L;
  }

  /**
   * Returns the number 3787. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3787OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3787L;
  }

  /**
   * Returns the number 3788. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3788OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3788L;
  }

  /**
   * Returns the number 3789. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3789OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3789L;
  }

  /**
   * Returns the number 3790. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3790OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3790L;
  }

  /**
   * Returns the number 3791. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3791OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3791L;
  }

  /**
   * Returns the number 3792. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3792OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3792L;
  }

  /**
   * Returns the number 3793. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3793OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3793L;
  }

  /**
   * Returns the number 3794. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3794OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3794L;
  }

  /**
   * Returns the number 3795. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3795OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3795L;
  }

  /**
   * Returns the number 3796. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3796OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3796L;
  }

  /**
   * Returns the number 3797. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3797OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3797L;
  }

  /**
   * Returns the number 3798. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3798OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3798L;
  }

  /**
   * Returns the number 3799. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3799OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3799L;
  }

  /**
   * Returns the number 3800. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3800OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3800L;
  }

  /**
   * Returns the number 3801. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3801OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3801L;
  }

  /**
   * Returns the number 3802. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3802OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3802L;
  }

  /**
   * Returns the number 3803. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3803OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3803L;
  }

  /**
   * Returns the number 3804. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3804OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3804L;
  }

  /**
   * Returns the number 3805. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3805OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3805L;
  }

  /**
   * Returns the number 3806. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3806OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3806L;
  }

  /**
   * Returns the number 3807. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3807OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3807L;
  }

  /**
   * Returns the number 3808. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3808OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3808L;
  }

  /**
   * Returns the number 3809. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3809OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3809L;
  }

  /**
   * Returns the number 3810. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3810OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3810L;
  }

  /**
   * Returns the number 3811. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3811OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3811L;
  }

  /**
   * Returns the number 3812. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3812OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3812L;
  }

  /**
   * Returns the number 3813. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3813OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3813L;
  }

  /**
   * Returns the number 3814. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3814OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3814L;
  }

  /**
   * Returns the number 3815. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3815OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3815L;
  }

  /**
   * Returns the number 3816. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3816OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3816L;
  }

  /**
   * Returns the number 3817. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3817OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3817L;
  }

  /**
   * Returns the number 3818. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3818OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3818L;
  }

  /**
   * Returns the number 3819. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3819OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3819L;
  }

  /**
   * Returns the number 3820. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3820OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3820L;
  }

  /**
   * Returns the number 3821. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3821OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3821L;
  }

  /**
   * Returns the number 3822. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3822OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3822L;
  }

  /**
   * Returns the number 3823. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3823OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3823L;
  }

  /**
   * Returns the number 3824. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3824OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3824L;
  }

  /**
   * Returns the number 3825. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3825OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3825L;
  }

  /**
   * Returns the number 3826. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3826OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3826L;
  }

  /**
   * Returns the number 3827. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3827OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3827L;
  }

  /**
   * Returns the number 3828. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3828OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3828L;
  }

  /**
   * Returns the number 3829. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3829OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3829L;
  }

  /**
   * Returns the number 3830. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3830OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3830L;
  }

  /**
   * Returns the number 3831. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3831OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3831L;
  }

  /**
   * Returns the number 3832. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3832OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3832L;
  }

  /**
   * Returns the number 3833. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3833OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3833L;
  }

  /**
   * Returns the number 3834. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3834OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3834L;
  }

  /**
   * Returns the number 3835. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3835OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3835L;
  }

  /**
   * Returns the number 3836. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3836OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3836L;
  }

  /**
   * Returns the number 3837. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3837OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3837L;
  }

  /**
   * Returns the number 3838. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3838OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3838L;
  }

  /**
   * Returns the number 3839. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3839OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3839L;
  }

  /**
   * Returns the number 3840. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3840OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3840L;
  }

  /**
   * Returns the number 3841. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3841OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3841L;
  }

  /**
   * Returns the number 3842. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3842OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3842L;
  }

  /**
   * Returns the number 3843. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3843OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3843L;
  }

  /**
   * Returns the number 3844. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3844OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3844L;
  }

  /**
   * Returns the number 3845. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3845OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3845L;
  }

  /**
   * Returns the number 3846. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3846OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3846L;
  }

  /**
   * Returns the number 3847. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3847OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3847L;
  }

  /**
   * Returns the number 3848. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3848OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3848L;
  }

  /**
   * Returns the number 3849. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3849OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3849L;
  }

  /**
   * Returns the number 3850. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3850OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3850L;
  }

  /**
   * Returns the number 3851. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3851OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3851L;
  }

  /**
   * Returns the number 3852. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3852OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3852L;
  }

  /**
   * Returns the number 3853. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3853OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3853L;
  }

  /**
   * Returns the number 3854. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3854OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3854L;
  }

  /**
   * Returns the number 3855. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3855OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3855L;
  }

  /**
   * Returns the number 3856. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3856OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3856L;
  }

  /**
   * Returns the number 3857. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3857OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3857L;
  }

  /**
   * Returns the number 3858. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3858OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3858L;
  }

  /**
   * Returns the number 3859. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3859OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3859L;
  }

  /**
   * Returns the number 3860. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3860OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3860L;
  }

  /**
   * Returns the number 3861. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3861OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3861L;
  }

  /**
   * Returns the number 3862. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3862OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3862L;
  }

  /**
   * Returns the number 3863. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3863OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3863L;
  }

  /**
   * Returns the number 3864. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3864OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3864L;
  }

  /**
   * Returns the number 3865. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3865OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3865L;
  }

  /**
   * Returns the number 3866. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3866OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3866L;
  }

  /**
   * Returns the number 3867. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3867OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3867L;
  }

  /**
   * Returns the number 3868. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3868OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3868L;
  }

  /**
   * Returns the number 3869. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3869OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3869L;
  }

  /**
   * Returns the number 3870. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3870OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3870L;
  }

  /**
   * Returns the number 3871. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3871OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3871L;
  }

  /**
   * Returns the number 3872. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3872OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3872L;
  }

  /**
   * Returns the number 3873. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3873OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3873L;
  }

  /**
   * Returns the number 3874. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3874OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3874L;
  }

  /**
   * Returns the number 3875. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3875OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3875L;
  }

  /**
   * Returns the number 3876. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3876OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3876L;
  }

  /**
   * Returns the number 3877. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3877OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3877L;
  }

  /**
   * Returns the number 3878. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3878OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3878L;
  }

  /**
   * Returns the number 3879. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3879OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3879L;
  }

  /**
   * Returns the number 3880. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3880OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3880L;
  }

  /**
   * Returns the number 3881. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3881OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3881L;
  }

  /**
   * Returns the number 3882. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3882OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3882L;
  }

  /**
   * Returns the number 3883. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3883OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3883L;
  }

  /**
   * Returns the number 3884. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3884OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3884L;
  }

  /**
   * Returns the number 3885. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3885OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3885L;
  }

  /**
   * Returns the number 3886. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3886OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3886L;
  }

  /**
   * Returns the number 3887. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3887OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3887L;
  }

  /**
   * Returns the number 3888. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3888OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3888L;
  }

  /**
   * Returns the number 3889. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3889OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3889L;
  }

  /**
   * Returns the number 3890. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3890OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3890L;
  }

  /**
   * Returns the number 3891. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3891OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3891L;
  }

  /**
   * Returns the number 3892. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3892OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3892L;
  }

  /**
   * Returns the number 3893. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3893OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3893L;
  }

  /**
   * Returns the number 3894. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3894OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3894L;
  }

  /**
   * Returns the number 3895. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3895OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3895L;
  }

  /**
   * Returns the number 3896. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3896OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3896L;
  }

  /**
   * Returns the number 3897. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3897OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3897L;
  }

  /**
   * Returns the number 3898. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3898OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3898L;
  }

  /**
   * Returns the number 3899. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3899OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3899L;
  }

  /**
   * Returns the number 3900. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3900OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3900L;
  }

  /**
   * Returns the number 3901. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3901OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3901L;
  }

  /**
   * Returns the number 3902. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3902OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3902L;
  }

  /**
   * Returns the number 3903. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3903OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3903L;
  }

  /**
   * Returns the number 3904. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3904OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3904L;
  }

  /**
   * Returns the number 3905. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3905OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3905L;
  }

  /**
   * Returns the number 3906. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3906OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3906L;
  }

  /**
   * Returns the number 3907. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3907OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3907L;
  }

  /**
   * Returns the number 3908. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3908OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3908L;
  }

  /**
   * Returns the number 3909. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3909OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3909L;
  }

  /**
   * Returns the number 3910. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3910OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3910L;
  }

  /**
   * Returns the number 3911. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3911OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3911L;
  }

  /**
   * Returns the number 3912. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3912OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3912L;
  }

  /**
   * Returns the number 3913. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3913OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3913L;
  }

  /**
   * Returns the number 3914. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3914OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3914L;
  }

  /**
   * Returns the number 3915. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3915OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3915L;
  }

  /**
   * Returns the number 3916. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3916OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3916L;
  }

  /**
   * Returns the number 3917. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3917OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3917L;
  }

  /**
   * Returns the number 3918. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3918OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3918L;
  }

  /**
   * Returns the number 3919. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3919OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3919L;
  }

  /**
   * Returns the number 3920. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3920OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3920L;
  }

  /**
   * Returns the number 3921. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3921OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3921L;
  }

  /**
   * Returns the number 3922. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3922OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3922L;
  }

  /**
   * Returns the number 3923. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3923OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3923L;
  }

  /**
   * Returns the number 3924. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3924OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3924L;
  }

  /**
   * Returns the number 3925. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3925OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3925L;
  }

  /**
   * Returns the number 3926. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3926OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3926L;
  }

  /**
   * Returns the number 3927. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3927OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3927L;
  }

  /**
   * Returns the number 3928. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3928OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3928L;
  }

  /**
   * Returns the number 3929. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3929OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3929L;
  }

  /**
   * Returns the number 3930. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3930OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3930L;
  }

  /**
   * Returns the number 3931. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3931OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3931L;
  }

  /**
   * Returns the number 3932. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3932OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3932L;
  }

  /**
   * Returns the number 3933. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3933OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3933L;
  }

  /**
   * Returns the number 3934. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3934OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3934L;
  }

  /**
   * Returns the number 3935. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3935OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3935L;
  }

  /**
   * Returns the number 3936. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3936OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3936L;
  }

  /**
   * Returns the number 3937. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3937OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3937L;
  }

  /**
   * Returns the number 3938. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3938OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3938L;
  }

  /**
   * Returns the number 3939. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3939OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3939L;
  }

  /**
   * Returns the number 3940. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3940OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3940L;
  }

  /**
   * Returns the number 3941. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3941OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3941L;
  }

  /**
   * Returns the number 3942. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3942OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3942L;
  }

  /**
   * Returns the number 3943. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3943OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3943L;
  }

  /**
   * Returns the number 3944. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3944OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3944L;
  }

  /**
   * Returns the number 3945. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3945OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3945L;
  }

  /**
   * Returns the number 3946. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3946OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3946L;
  }

  /**
   * Returns the number 3947. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3947OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3947L;
  }

  /**
   * Returns the number 3948. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3948OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3948L;
  }

  /**
   * Returns the number 3949. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3949OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3949L;
  }

  /**
   * Returns the number 3950. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3950OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3950L;
  }

  /**
   * Returns the number 3951. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3951OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3951L;
  }

  /**
   * Returns the number 3952. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3952OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3952L;
  }

  /**
   * Returns the number 3953. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3953OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3953L;
  }

  /**
   * Returns the number 3954. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3954OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3954L;
  }

  /**
   * Returns the number 3955. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3955OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3955L;
  }

  /**
   * Returns the number 3956. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3956OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3956L;
  }

  /**
   * Returns the number 3957. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3957OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3957L;
  }

  /**
   * Returns the number 3958. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3958OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3958L;
  }

  /**
   * Returns the number 3959. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3959OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3959L;
  }

  /**
   * Returns the number 3960. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3960OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3960L;
  }

  /**
   * Returns the number 3961. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3961OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3961L;
  }

  /**
   * Returns the number 3962. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3962OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3962L;
  }

  /**
   * Returns the number 3963. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3963OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3963L;
  }

  /**
   * Returns the number 3964. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3964OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3964L;
  }

  /**
   * Returns the number 3965. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3965OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3965L;
  }

  /**
   * Returns the number 3966. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3966OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3966L;
  }

  /**
   * Returns the number 3967. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3967OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3967L;
  }

  /**
   * Returns the number 3968. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3968OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3968L;
  }

  /**
   * Returns the number 3969. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3969OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3969L;
  }

  /**
   * Returns the number 3970. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3970OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3970L;
  }

  /**
   * Returns the number 3971. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3971OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3971L;
  }

  /**
   * Returns the number 3972. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3972OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3972L;
  }

  /**
   * Returns the number 3973. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3973OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3973L;
  }

  /**
   * Returns the number 3974. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3974OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3974L;
  }

  /**
   * Returns the number 3975. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3975OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3975L;
  }

  /**
   * Returns the number 3976. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3976OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3976L;
  }

  /**
   * Returns the number 3977. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3977OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3977L;
  }

  /**
   * Returns the number 3978. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3978OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3978L;
  }

  /**
   * Returns the number 3979. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3979OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3979L;
  }

  /**
   * Returns the number 3980. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3980OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3980L;
  }

  /**
   * Returns the number 3981. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3981OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3981L;
  }

  /**
   * Returns the number 3982. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3982OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3982L;
  }

  /**
   * Returns the number 3983. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3983OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3983L;
  }

  /**
   * Returns the number 3984. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3984OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3984L;
  }

  /**
   * Returns the number 3985. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3985OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3985L;
  }

  /**
   * Returns the number 3986. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3986OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3986L;
  }

  /**
   * Returns the number 3987. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3987OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3987L;
  }

  /**
   * Returns the number 3988. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3988OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3988L;
  }

  /**
   * Returns the number 3989. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3989OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3989L;
  }

  /**
   * Returns the number 3990. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3990OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3990L;
  }

  /**
   * Returns the number 3991. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3991OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3991L;
  }

  /**
   * Returns the number 3992. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3992OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3992L;
  }

  /**
   * Returns the number 3993. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3993OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3993L;
  }

  /**
   * Returns the number 3994. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3994OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3994L;
  }

  /**
   * Returns the number 3995. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3995OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3995L;
  }

  /**
   * Returns the number 3996. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3996OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3996L;
  }

  /**
   * Returns the number 3997. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3997OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3997L;
  }

  /**
   * Returns the number 3998. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3998OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3998L;
  }

  /**
   * Returns the number 3999. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber3999OfAVeryLongClassThatAGeneratorHasWritten() {
    return 3999L;
  }

  /**
   * Returns the number 4000. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4000OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4000L;
  }

  /**
   * Returns the number 4001. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4001OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4001L;
  }

  /**
   * Returns the number 4002. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4002OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4002L;
  }

  /**
   * Returns the number 4003. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4003OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4003L;
  }

  /**
   * Returns the number 4004. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4004OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4004L;
  }

  /**
   * Returns the number 4005. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4005OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4005L;
  }

  /**
   * Returns the number 4006. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4006OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4006L;
  }

  /**
   * Returns the number 4007. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4007OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4007L;
  }

  /**
   * Returns the number 4008. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4008OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4008L;
  }

  /**
   * Returns the number 4009. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4009OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4009L;
  }

  /**
   * Returns the number 4010. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4010OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4010L;
  }

  /**
   * Returns the number 4011. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4011OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4011L;
  }

  /**
   * Returns the number 4012. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4012OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4012L;
  }

  /**
   * Returns the number 4013. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4013OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4013L;
  }

  /**
   * Returns the number 4014. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4014OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4014L;
  }

  /**
   * Returns the number 4015. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4015OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4015L;
  }

  /**
   * Returns the number 4016. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4016OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4016L;
  }

  /**
   * Returns the number 4017. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4017OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4017L;
  }

  /**
   * Returns the number 4018. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4018OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4018L;
  }

  /**
   * Returns the number 4019. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4019OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4019L;
  }

  /**
   * Returns the number 4020. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4020OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4020L;
  }

  /**
   * Returns the number 4021. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4021OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4021L;
  }

  /**
   * Returns the number 4022. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4022OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4022L;
  }

  /**
   * Returns the number 4023. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4023OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4023L;
  }

  /**
   * Returns the number 4024. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4024OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4024L;
  }

  /**
   * Returns the number 4025. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4025OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4025L;
  }

  /**
   * Returns the number 4026. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4026OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4026L;
  }

  /**
   * Returns the number 4027. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4027OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4027L;
  }

  /**
   * Returns the number 4028. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4028OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4028L;
  }

  /**
   * Returns the number 4029. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4029OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4029L;
  }

  /**
   * Returns the number 4030. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4030OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4030L;
  }

  /**
   * Returns the number 4031. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4031OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4031L;
  }

  /**
   * Returns the number 4032. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4032OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4032L;
  }

  /**
   * Returns the number 4033. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4033OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4033L;
  }

  /**
   * Returns the number 4034. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4034OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4034L;
  }

  /**
   * Returns the number 4035. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4035OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4035L;
  }

  /**
   * Returns the number 4036. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4036OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4036L;
  }

  /**
   * Returns the number 4037. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4037OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4037L;
  }

  /**
   * Returns the number 4038. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4038OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4038L;
  }

  /**
   * Returns the number 4039. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4039OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4039L;
  }

  /**
   * Returns the number 4040. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4040OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4040L;
  }

  /**
   * Returns the number 4041. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4041OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4041L;
  }

  /**
   * Returns the number 4042. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4042OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4042L;
  }

  /**
   * Returns the number 4043. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4043OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4043L;
  }

  /**
   * Returns the number 4044. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4044OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4044L;
  }

  /**
   * Returns the number 4045. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4045OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4045L;
  }

  /**
   * Returns the number 4046. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4046OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4046L;
  }

  /**
   * Returns the number 4047. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4047OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4047L;
  }

  /**
   * Returns the number 4048. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4048OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4048L;
  }

  /**
   * Returns the number 4049. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4049OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4049L;
  }

  /**
   * Returns the number 4050. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4050OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4050L;
  }

  /**
   * Returns the number 4051. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4051OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4051L;
  }

  /**
   * Returns the number 4052. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4052OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4052L;
  }

  /**
   * Returns the number 4053. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4053OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4053L;
  }

  /**
   * Returns the number 4054. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4054OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4054L;
  }

  /**
   * Returns the number 4055. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4055OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4055L;
  }

  /**
   * Returns the number 4056. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4056OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4056L;
  }

  /**
   * Returns the number 4057. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4057OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4057L;
  }

  /**
   * Returns the number 4058. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4058OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4058L;
  }

  /**
   * Returns the number 4059. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4059OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4059L;
  }

  /**
   * Returns the number 4060. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4060OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4060L;
  }

  /**
   * Returns the number 4061. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4061OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4061L;
  }

  /**
   * Returns the number 4062. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4062OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4062L;
  }

  /**
   * Returns the number 4063. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4063OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4063L;
  }

  /**
   * Returns the number 4064. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4064OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4064L;
  }

  /**
   * Returns the number 4065. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4065OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4065L;
  }

  /**
   * Returns the number 4066. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4066OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4066L;
  }

  /**
   * Returns the number 4067. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4067OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4067L;
  }

  /**
   * Returns the number 4068. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4068OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4068L;
  }

  /**
   * Returns the number 4069. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4069OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4069L;
  }

  /**
   * Returns the number 4070. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4070OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4070L;
  }

  /**
   * Returns the number 4071. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4071OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4071L;
  }

  /**
   * Returns the number 4072. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4072OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4072L;
  }

  /**
   * Returns the number 4073. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4073OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4073L;
  }

  /**
   * Returns the number 4074. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4074OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4074L;
  }

  /**
   * Returns the number 4075. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4075OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4075L;
  }

  /**
   * Returns the number 4076. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4076OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4076L;
  }

  /**
   * Returns the number 4077. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4077OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4077L;
  }

  /**
   * Returns the number 4078. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4078OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4078L;
  }

  /**
   * Returns the number 4079. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4079OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4079L;
  }

  /**
   * Returns the number 4080. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4080OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4080L;
  }

  /**
   * Returns the number 4081. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4081OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4081L;
  }

  /**
   * Returns the number 4082. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4082OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4082L;
  }

  /**
   * Returns the number 4083. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4083OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4083L;
  }

  /**
   * Returns the number 4084. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4084OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4084L;
  }

  /**
   * Returns the number 4085. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4085OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4085L;
  }

  /**
   * Returns the number 4086. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4086OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4086L;
  }

  /**
   * Returns the number 4087. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4087OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4087L;
  }

  /**
   * Returns the number 4088. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4088OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4088L;
  }

  /**
   * Returns the number 4089. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4089OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4089L;
  }

  /**
   * Returns the number 4090. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4090OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4090L;
  }

  /**
   * Returns the number 4091. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4091OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4091L;
  }

  /**
   * Returns the number 4092. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4092OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4092L;
  }

  /**
   * Returns the number 4093. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4093OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4093L;
  }

  /**
   * Returns the number 4094. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4094OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4094L;
  }

  /**
   * Returns the number 4095. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4095OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4095L;
  }

  /**
   * Returns the number 4096. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4096OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4096L;
  }

  /**
   * Returns the number 4097. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4097OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4097L;
  }

  /**
   * Returns the number 4098. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4098OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4098L;
  }

  /**
   * Returns the number 4099. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4099OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4099L;
  }

  /**
   * Returns the number 4100. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4100OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4100L;
  }

  /**
   * Returns the number 4101. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4101OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4101L;
  }

  /**
   * Returns the number 4102. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4102OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4102L;
  }

  /**
   * Returns the number 4103. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4103OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4103L;
  }

  /**
   * Returns the number 4104. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4104OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4104L;
  }

  /**
   * Returns the number 4105. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4105OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4105L;
  }

  /**
   * Returns the number 4106. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4106OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4106L;
  }

  /**
   * Returns the number 4107. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4107OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4107L;
  }

  /**
   * Returns the number 4108. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4108OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4108L;
  }

  /**
   * Returns the number 4109. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4109OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4109L;
  }

  /**
   * Returns the number 4110. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4110OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4110L;
  }

  /**
   * Returns the number 4111. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4111OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4111L;
  }

  /**
   * Returns the number 4112. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4112OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4112L;
  }

  /**
   * Returns the number 4113. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4113OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4113L;
  }

  /**
   * Returns the number 4114. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4114OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4114L;
  }

  /**
   * Returns the number 4115. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4115OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4115L;
  }

  /**
   * Returns the number 4116. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4116OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4116L;
  }

  /**
   * Returns the number 4117. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4117OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4117L;
  }

  /**
   * Returns the number 4118. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4118OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4118L;
  }

  /**
   * Returns the number 4119. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4119OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4119L;
  }

  /**
   * Returns the number 4120. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4120OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4120L;
  }

  /**
   * Returns the number 4121. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4121OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4121L;
  }

  /**
   * Returns the number 4122. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4122OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4122L;
  }

  /**
   * Returns the number 4123. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4123OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4123L;
  }

  /**
   * Returns the number 4124. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4124OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4124L;
  }

  /**
   * Returns the number 4125. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4125OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4125L;
  }

  /**
   * Returns the number 4126. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4126OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4126L;
  }

  /**
   * Returns the number 4127. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4127OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4127L;
  }

  /**
   * Returns the number 4128. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4128OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4128L;
  }

  /**
   * Returns the number 4129. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4129OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4129L;
  }

  /**
   * Returns the number 4130. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4130OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4130L;
  }

  /**
   * Returns the number 4131. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4131OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4131L;
  }

  /**
   * Returns the number 4132. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4132OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4132L;
  }

  /**
   * Returns the number 4133. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4133OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4133L;
  }

  /**
   * Returns the number 4134. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4134OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4134L;
  }

  /**
   * Returns the number 4135. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4135OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4135L;
  }

  /**
   * Returns the number 4136. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4136OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4136L;
  }

  /**
   * Returns the number 4137. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4137OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4137L;
  }

  /**
   * Returns the number 4138. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4138OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4138L;
  }

  /**
   * Returns the number 4139. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4139OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4139L;
  }

  /**
   * Returns the number 4140. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4140OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4140L;
  }

  /**
   * Returns the number 4141. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4141OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4141L;
  }

  /**
   * Returns the number 4142. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4142OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4142L;
  }

  /**
   * Returns the number 4143. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4143OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4143L;
  }

  /**
   * Returns the number 4144. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4144OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4144L;
  }

  /**
   * Returns the number 4145. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4145OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4145L;
  }

  /**
   * Returns the number 4146. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4146OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4146L;
  }

  /**
   * Returns the number 4147. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4147OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4147L;
  }

  /**
   * Returns the number 4148. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4148OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4148L;
  }

  /**
   * Returns the number 4149. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4149OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4149L;
  }

  /**
   * Returns the number 4150. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4150OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4150L;
  }

  /**
   * Returns the number 4151. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4151OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4151L;
  }

  /**
   * Returns the number 4152. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4152OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4152L;
  }

  /**
   * Returns the number 4153. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4153OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4153L;
  }

  /**
   * Returns the number 4154. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4154OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4154L;
  }

  /**
   * Returns the number 4155. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4155OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4155L;
  }

  /**
   * Returns the number 4156. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4156OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4156L;
  }

  /**
   * Returns the number 4157. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4157OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4157L;
  }

  /**
   * Returns the number 4158. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4158OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4158L;
  }

  /**
   * Returns the number 4159. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4159OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4159L;
  }

  /**
   * Returns the number 4160. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4160OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4160L;
  }

  /**
   * Returns the number 4161. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4161OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4161L;
  }

  /**
   * Returns the number 4162. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4162OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4162L;
  }

  /**
   * Returns the number 4163. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4163OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4163L;
  }

  /**
   * Returns the number 4164. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4164OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4164L;
  }

  /**
   * Returns the number 4165. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4165OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4165L;
  }

  /**
   * Returns the number 4166. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4166OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4166L;
  }

  /**
   * Returns the number 4167. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4167OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4167L;
  }

  /**
   * Returns the number 4168. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4168OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4168L;
  }

  /**
   * Returns the number 4169. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4169OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4169L;
  }

  /**
   * Returns the number 4170. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4170OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4170L;
  }

  /**
   * Returns the number 4171. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4171OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4171L;
  }

  /**
   * Returns the number 4172. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4172OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4172L;
  }

  /**
   * Returns the number 4173. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4173OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4173L;
  }

  /**
   * Returns the number 4174. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4174OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4174L;
  }

  /**
   * Returns the number 4175. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4175OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4175L;
  }

  /**
   * Returns the number 4176. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4176OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4176L;
  }

  /**
   * Returns the number 4177. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4177OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4177L;
  }

  /**
   * Returns the number 4178. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4178OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4178L;
  }

  /**
   * Returns the number 4179. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4179OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4179L;
  }

  /**
   * Returns the number 4180. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4180OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4180L;
  }

  /**
   * Returns the number 4181. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4181OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4181L;
  }

  /**
   * Returns the number 4182. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4182OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4182L;
  }

  /**
   * Returns the number 4183. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4183OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4183L;
  }

  /**
   * Returns the number 4184. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4184OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4184L;
  }

  /**
   * Returns the number 4185. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4185OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4185L;
  }

  /**
   * Returns the number 4186. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4186OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4186L;
  }

  /**
   * Returns the number 4187. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4187OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4187L;
  }

  /**
   * Returns the number 4188. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4188OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4188L;
  }

  /**
   * Returns the number 4189. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4189OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4189L;
  }

  /**
   * Returns the number 4190. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4190OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4190L;
  }

  /**
   * Returns the number 4191. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4191OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4191L;
  }

  /**
   * Returns the number 4192. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4192OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4192L;
  }

  /**
   * Returns the number 4193. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4193OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4193L;
  }

  /**
   * Returns the number 4194. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4194OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4194L;
  }

  /**
   * Returns the number 4195. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4195OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4195L;
  }

  /**
   * Returns the number 4196. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4196OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4196L;
  }

  /**
   * Returns the number 4197. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4197OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4197L;
  }

  /**
   * Returns the number 4198. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4198OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4198L;
  }

  /**
   * Returns the number 4199. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4199OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4199L;
  }

  /**
   * Returns the number 4200. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4200OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4200L;
  }

  /**
   * Returns the number 4201. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4201OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4201L;
  }

  /**
   * Returns the number 4202. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4202OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4202L;
  }

  /**
   * Returns the number 4203. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4203OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4203L;
  }

  /**
   * Returns the number 4204. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4204OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4204L;
  }

  /**
   * Returns the number 4205. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4205OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4205L;
  }

  /**
   * Returns the number 4206. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4206OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4206L;
  }

  /**
   * Returns the number 4207. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4207OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4207L;
  }

  /**
   * Returns the number 4208. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4208OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4208L;
  }

  /**
   * Returns the number 4209. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4209OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4209L;
  }

  /**
   * Returns the number 4210. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4210OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4210L;
  }

  /**
   * Returns the number 4211. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4211OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4211L;
  }

  /**
   * Returns the number 4212. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4212OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4212L;
  }

  /**
   * Returns the number 4213. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4213OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4213L;
  }

  /**
   * Returns the number 4214. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4214OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4214L;
  }

  /**
   * Returns the number 4215. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4215OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4215L;
  }

  /**
   * Returns the number 4216. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4216OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4216L;
  }

  /**
   * Returns the number 4217. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4217OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4217L;
  }

  /**
   * Returns the number 4218. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4218OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4218L;
  }

  /**
   * Returns the number 4219. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4219OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4219L;
  }

  /**
   * Returns the number 4220. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4220OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4220L;
  }

  /**
   * Returns the number 4221. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4221OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4221L;
  }

  /**
   * Returns the number 4222. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4222OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4222L;
  }

  /**
   * Returns the number 4223. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4223OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4223L;
  }

  /**
   * Returns the number 4224. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4224OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4224L;
  }

  /**
   * Returns the number 4225. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4225OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4225L;
  }

  /**
   * Returns the number 4226. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4226OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4226L;
  }

  /**
   * Returns the number 4227. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4227OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4227L;
  }

  /**
   * Returns the number 4228. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4228OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4228L;
  }

  /**
   * Returns the number 4229. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4229OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4229L;
  }

  /**
   * Returns the number 4230. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4230OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4230L;
  }

  /**
   * Returns the number 4231. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4231OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4231L;
  }

  /**
   * Returns the number 4232. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4232OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4232L;
  }

  /**
   * Returns the number 4233. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4233OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4233L;
  }

  /**
   * Returns the number 4234. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4234OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4234L;
  }

  /**
   * Returns the number 4235. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4235OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4235L;
  }

  /**
   * Returns the number 4236. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4236OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4236L;
  }

  /**
   * Returns the number 4237. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4237OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4237L;
  }

  /**
   * Returns the number 4238. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4238OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4238L;
  }

  /**
   * Returns the number 4239. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4239OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4239L;
  }

  /**
   * Returns the number 4240. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4240OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4240L;
  }

  /**
   * Returns the number 4241. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4241OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4241L;
  }

  /**
   * Returns the number 4242. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4242OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4242L;
  }

  /**
   * Returns the number 4243. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4243OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4243L;
  }

  /**
   * Returns the number 4244. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4244OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4244L;
  }

  /**
   * Returns the number 4245. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4245OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4245L;
  }

  /**
   * Returns the number 4246. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4246OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4246L;
  }

  /**
   * Returns the number 4247. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4247OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4247L;
  }

  /**
   * Returns the number 4248. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4248OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4248L;
  }

  /**
   * Returns the number 4249. It is here only because it makes this source very long, as a generated
   * source is.
   */
  static long methodNumber4249OfAVeryLongClassThatAGeneratorHasWritten() {
    return 4249L;
  }
}
