# Removes zeroes from the list that it iterates over, and skips every second one in a row.
# zh: 一边遍历一边从同一个列表中删除，连续的零会漏掉一半。
def move_zeroes(nums):
    removed = 0
    for i, num in enumerate(nums):
        if num == 0:
            nums.pop(i)
            removed += 1
    return nums + [0] * removed
