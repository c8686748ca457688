# Searches and removes one zero after another: O(n) each.
# zh: 每次查找并删除一个零，每次都是 O(n)。
def move_zeroes(nums):
    for _ in range(nums.count(0)):
        nums.remove(0)
        nums.append(0)
    return nums
