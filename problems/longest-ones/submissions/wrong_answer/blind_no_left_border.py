# Measures windows from one zero to another and leaves out the one at the beginning of the array.
# zh: 用零与零之间的距离算窗口，漏掉了从数组开头起的那一个。
def longest_ones(nums, k):
    zeros = [i for i, num in enumerate(nums) if num == 0]
    if len(zeros) <= k:
        return len(nums)
    zeros.append(len(nums))
    return max(zeros[i + k + 1] - zeros[i] - 1 for i in range(len(zeros) - k - 1))
