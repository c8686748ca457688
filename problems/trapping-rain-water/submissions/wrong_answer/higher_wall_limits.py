# Lets the water rise to the higher of the two walls.
# zh: 水面取了两侧较高的墙，应取较矮的。
def trap(height):
    total = 0
    for i, h in enumerate(height):
        total += max(max(height[: i + 1]), max(height[i:])) - h
    return total
