# Swaps values from both ends but goes on past the middle, which swaps every pair back.
# zh: 首尾交换时没有在中点停下，每一对又被换了回去，链表等于没有变。
def reverse_list(head):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    for index in range(len(nodes)):
        left, right = nodes[index], nodes[-1 - index]
        left.val, right.val = right.val, left.val
    return head
