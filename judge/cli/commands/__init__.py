"""The commands. Each is a module with the name of the command."""
