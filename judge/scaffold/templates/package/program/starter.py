# judge: new-problem


def main() -> None:
    """TODO: Read the numbers from standard input and print their sum."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
