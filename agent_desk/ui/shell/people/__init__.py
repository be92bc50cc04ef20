"""«Personas y llaves»: who enters, with what, and when a window covers itself."""
