enum PlaceholderAgencyModel {}
