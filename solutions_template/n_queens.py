# judge: n-queens


def solve_n_queens(n: int) -> list[list[str]]:
    """Return all boards of n rows with n queens that do not attack each other: "Q" is a queen, "." an empty cell."""
    raise NotImplementedError
