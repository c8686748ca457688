# Sorts the other numbers as well.
# zh: 把非零数也排了序。
def move_zeroes(nums):
    return sorted(nums, key=lambda num: (num == 0, num))
