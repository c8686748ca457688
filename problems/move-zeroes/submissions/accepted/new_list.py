def move_zeroes(nums):
    """Build a new list of the other numbers and append the zeroes."""
    others = [num for num in nums if num]
    return others + [0] * (len(nums) - len(others))
