# Starts a new window behind the zero that is one too many.
# zh: 遇到超出次数的零时，从这个零之后重新开始窗口。
def longest_ones(nums, k):
    best = size = zeros = 0
    for num in nums:
        zeros += num == 0
        size += 1
        if zeros > k:
            size, zeros = (1, 1) if k else (0, 0)
        best = max(best, size)
    return best
