# Sifting down stops at a node that has only a left child.
# zh: 堆的下沉在只有左孩子的节点处停下。
def merge_sort(nums):
    def sift(i, n):
        while 2 * i + 2 < n:
            child = 2 * i + 1
            if nums[child + 1] > nums[child]:
                child += 1
            if nums[child] <= nums[i]:
                return
            nums[i], nums[child] = nums[child], nums[i]
            i = child

    n = len(nums)
    for i in range(n // 2, -1, -1):
        sift(i, n)
    for last in range(n - 1, 0, -1):
        nums[0], nums[last] = nums[last], nums[0]
        sift(0, last)
    return nums
