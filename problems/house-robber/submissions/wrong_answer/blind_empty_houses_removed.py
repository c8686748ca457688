# Removes the empty houses first, which makes neighbours of houses that are none.
# zh: 先去掉金额为 0 的房屋，使本不相邻的房屋变成相邻。
def house_robber(nums):
    a = b = 0
    for x in (n for n in nums if n):
        a, b = b, max(b, a + x)
    return b
