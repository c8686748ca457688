class Node:
    def __init__(self, x: int, next: "Node" = None, random: "Node" = None):
        self.val = int(x)
        self.next = next
        self.random = random


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        nodes = []
        places = {}
        while head:
            places[head] = len(nodes)
            nodes.append(head)
            head = head.next
        copies = [Node(node.val) for node in nodes]
        for place, node in enumerate(nodes):
            if place + 1 < len(copies):
                copies[place].next = copies[place + 1]
            if node.random is not None:
                copies[place].random = copies[places[node.random]]
        return copies[0] if copies else None
