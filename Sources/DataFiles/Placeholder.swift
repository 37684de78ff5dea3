enum PlaceholderDataFiles {}
