print("wnd")
