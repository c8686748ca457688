# judge: acm-linked-list


def main() -> None:
    """Read the nodes of a linked list, reverse it in groups of k, and print it in the format of the input."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
