enum PlaceholderWhatIf {}
