# judge: acm-shortest-path


def main() -> None:
    """Read networks until the line 0 0 0 0; print the length of the shortest path from s to t for each."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
