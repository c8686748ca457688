"""The command line. Only this package prints, reads the environment and chooses exit statuses."""
