# Returns the k largest numbers instead of the last of them.
# zh: 返回了最大的 k 个数，而不是其中的第 k 个。
def find_kth_largest(nums, k):
    return heapq.nlargest(k, nums)
