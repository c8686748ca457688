def permute(nums):
    """Insert each number at every place of every permutation of the numbers before it."""
    found = [[]]
    for num in nums:
        found = [[*one[:at], num, *one[at:]] for one in found for at in range(len(one) + 1)]
    return found
