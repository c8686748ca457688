from random import choice


def find_kth_largest(nums, k):
    """Split by a random pivot into three parts and go on in one of them: O(n) time on average."""
    while True:
        pivot = choice(nums)
        larger = [num for num in nums if num > pivot]
        equal = nums.count(pivot)
        if k <= len(larger):
            nums = larger
        elif k <= len(larger) + equal:
            return pivot
        else:
            k -= len(larger) + equal
            nums = [num for num in nums if num < pivot]
