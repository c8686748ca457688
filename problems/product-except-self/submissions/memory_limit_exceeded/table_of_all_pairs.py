# Builds a table with a row for each position: n² numbers in memory.
# zh: 为每个位置建一行表格，内存中有 n² 个数。
def product_except_self(nums):
    rows = [nums[:i] + [1] + nums[i + 1 :] for i in range(len(nums))]
    return [math.prod(row) for row in rows]
