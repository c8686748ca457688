# Returns the largest of the k largest numbers.
# zh: 返回了最大的 k 个数中的最大值，应为最小值。
def find_kth_largest(nums, k):
    return heapq.nlargest(k, nums)[0]
