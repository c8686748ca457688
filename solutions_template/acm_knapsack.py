# judge: acm-knapsack


def main() -> None:
    """Read T test cases of a 0/1 knapsack; print a line "Case #i: answer" for each."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
