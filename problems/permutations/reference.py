def permute(nums):
    """Fill place after place with each number that is left, and take it back: O(n * n!) time."""
    found, path, left = [], [], list(nums)

    def fill():
        if not left:
            found.append(path[:])
        for index in range(len(left)):
            path.append(left.pop(index))
            fill()
            left.insert(index, path.pop())

    fill()
    return found
