# Merges recursively, one number per call, which is too deep for long halves.
# zh: 用递归合并，每次调用只取一个数，长数组会超出递归深度。


def merge_sort(nums):
    def merge(left, right, i, j):
        if i == len(left):
            return right[j:]
        if j == len(right):
            return left[i:]
        if left[i] <= right[j]:
            return [left[i], *merge(left, right, i + 1, j)]
        return [right[j], *merge(left, right, i, j + 1)]

    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    return merge(merge_sort(nums[:middle]), merge_sort(nums[middle:]), 0, 0)
