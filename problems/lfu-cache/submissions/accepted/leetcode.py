# Groups of OrderedDict with the nodes of all keys beside them; LeetCode's spelling, nothing imported.
class Node:
    def __init__(self, key: int, value: int):
        self.key = key
        self.value = value
        self.uses = 1


class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes: Dict[int, Node] = {}
        self.groups: DefaultDict[int, OrderedDict] = defaultdict(OrderedDict)

    def touch(self, node: Node) -> None:
        group = self.groups[node.uses]
        group.pop(node.key)
        if not group and self.fewest == node.uses:
            self.fewest += 1
        node.uses += 1
        self.groups[node.uses][node.key] = node

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        self.touch(self.nodes[key])
        return self.nodes[key].value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self.nodes[key].value = value
            self.touch(self.nodes[key])
            return
        if len(self.nodes) == self.capacity:
            victim, _ = self.groups[self.fewest].popitem(last=False)
            del self.nodes[victim]
        self.nodes[key] = self.groups[1][key] = Node(key, value)
        self.fewest = 1
