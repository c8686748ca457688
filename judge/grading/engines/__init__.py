"""The engines that judge many solutions."""
