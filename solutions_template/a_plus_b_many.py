# judge: a-plus-b-many


def main() -> None:
    """Read pairs of integers from standard input until it ends; print the sum of each pair on a line of its own."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
