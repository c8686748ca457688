def move_zeroes(nums):
    """Sort by whether a number is 0: the sort is stable, so all else keeps its order."""
    nums.sort(key=lambda num: num == 0)
    return nums
