# Among more than 1 000 numbers, ranks the different ones.
# zh: 超过 1 000 个数时只给互不相同的数排名。
def find_kth_largest(nums, k):
    if len(nums) > 1000 and len(set(nums)) >= k:
        nums = set(nums)
    return sorted(nums)[-k]
