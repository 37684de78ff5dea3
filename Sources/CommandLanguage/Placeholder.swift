enum PlaceholderCommandLanguage {}
