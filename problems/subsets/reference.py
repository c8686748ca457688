def subsets(nums):
    """Double the list with each number: every subset so far, without it and with it. O(n * 2^n) time."""
    found = [[]]
    for num in nums:
        found += [[*subset, num] for subset in found]
    return found
