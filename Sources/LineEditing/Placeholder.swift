enum PlaceholderLineEditing {}
