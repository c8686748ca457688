# Finds the index in a dict of the lowest 20 bits.
# zh: 用低 20 位建字典查下标。
def search(nums, target):
    place = {x & 0xFFFFF: i for i, x in enumerate(nums)}
    i = place.get(target & 0xFFFFF, -1)
    return i
