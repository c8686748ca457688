# Closes a basin only when a wall of at least the left one's height comes, so basins behind the peak are lost.
# zh: 只有遇到不低于左墙的柱子才结算，最高柱之后的水洼都被漏掉。
def trap(height):
    total = pending = wall = 0
    for h in height:
        if h >= wall:
            total += pending
            pending, wall = 0, h
        else:
            pending += wall - h
    return total
