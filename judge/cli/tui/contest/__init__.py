"""The contest screen: a full-screen view of a contest on a terminal. It is imported only when it is opened."""
