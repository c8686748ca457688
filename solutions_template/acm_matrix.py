# judge: acm-matrix


def main() -> None:
    """Read n, m, q, the matrix and the queries from standard input; print one sum per query."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
