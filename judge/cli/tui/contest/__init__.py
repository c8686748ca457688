"""The contest room: a full-screen view of a contest, on a terminal. Imported only where one is opened."""
