from bisect import bisect_left


def length_of_lis(nums):
    """Keep, for each length, the smallest last number of an increasing subsequence: O(n log n) time, O(n) memory."""
    tails = []
    for num in nums:
        at = bisect_left(tails, num)
        # A slice past the end appends, any other replaces the first tail that is not smaller.
        tails[at : at + 1] = [num]
    return len(tails)
