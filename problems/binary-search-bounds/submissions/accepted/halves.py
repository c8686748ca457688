def search_range(nums, target):
    """Divide and conquer: only halves that begin or end with something else are searched further."""

    def search(low, high):
        if low == high or nums[low] > target or nums[high - 1] < target:
            return [-1, -1]
        if nums[low] == nums[high - 1]:
            return [low, high - 1]
        middle = (low + high) // 2
        left, right = search(low, middle), search(middle, high)
        found = [one for one in left + right if one >= 0]
        return [found[0], found[-1]] if found else [-1, -1]

    return search(0, len(nums))
