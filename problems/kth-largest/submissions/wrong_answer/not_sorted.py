# Takes the number at place k of the list as it is given.
# zh: 没有排序，直接取了原列表的第 k 个。
def find_kth_largest(nums, k):
    return nums[k - 1]
