def longest_run(nums):
    """One pass that remembers where the present run began."""
    best = begin = 0
    for index, number in enumerate(nums):
        if number != nums[begin]:
            begin = index
        best = max(best, index - begin + 1)
    return best
