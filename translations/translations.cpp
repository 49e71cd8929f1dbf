// A static library needs one object file; everything else here is data.
