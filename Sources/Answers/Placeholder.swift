enum PlaceholderAnswers {}
