"""The command line. It alone prints, reads the environment and chooses exit statuses."""
