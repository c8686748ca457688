# Merges the ascending runs of the list one after another into the result, which is quadratic for many runs.
# zh: 把列表中的升序段逐个并入结果，段很多时是平方时间。
def merge(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge_sort(nums):
    result, run = [], []
    for num in nums:
        if run and num < run[-1]:
            result, run = merge(result, run), []
        run.append(num)
    return merge(result, run)
