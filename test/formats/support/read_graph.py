"""Reads graph files with a library that is not ours and prints what it found, one JSON line a file.

Usage: read_graph.py LIBRARY FILE...   LIBRARY is one of networkx, igraph, tulip, rdflib, csv, html; without files: its version.
"""

import json
import sys


def networkx_graph(path):
    import networkx

    if path.endswith(".cyjs"):
        graph = networkx.cytoscape_graph(json.load(open(path, encoding="utf-8")))
    elif path.endswith(".graphml"):
        graph = networkx.read_graphml(path, force_multigraph=True)
    else:
        graph = networkx.read_gexf(path)
    nodes = {key: plain(values) for key, values in graph.nodes(data=True)}
    edges = [[source, target, plain(values)] for source, target, values in graph.edges(data=True)]
    return nodes, edges


def igraph_graph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)

    def id_of(vertex):
        # igraph leaves an ampersand in an attribute as libxml2 hands it over.
        return vertex["id"].replace("&#38;", "&")

    nodes = {id_of(vertex): plain(vertex.attributes()) for vertex in graph.vs}
    name = {vertex.index: id_of(vertex) for vertex in graph.vs}
    edges = [[name[edge.source], name[edge.target], plain(edge.attributes())] for edge in graph.es]
    return nodes, edges


def tulip_graph(path):
    from tulip import tlp

    params = tlp.getDefaultPluginParameters("GEXF")
    params["file::filename"] = path
    graph = tlp.importGraph("GEXF", params)

    def values(element):
        found = {}
        for name in graph.getProperties():
            value = graph.getProperty(name)[element]
            found[name] = value if isinstance(value, (str, int, float, bool)) else str(value)
        return found

    nodes = {str(node.id): values(node) for node in graph.getNodes()}
    edges = [[str(graph.source(edge).id), str(graph.target(edge).id), values(edge)] for edge in graph.getEdges()]
    return nodes, edges


def rdflib_graph(path):
    import rdflib

    graph = rdflib.Graph()
    graph.parse(path, format="turtle" if path.endswith(".ttl") else "json-ld")
    return {}, sorted(([s.n3(), p.n3(), {"term": o.n3()}] for s, p, o in graph), key=str)


def csv_graph(path):
    import csv

    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return {}, [[str(at), "", row] for at, row in enumerate(rows)]


def html_graph(path):
    from html.parser import HTMLParser

    class Page(HTMLParser):
        """Gathers what stands in each element that scripts and styles are made of."""

        def __init__(self):
            super().__init__()
            self.inside, self.found = None, []

        def handle_starttag(self, tag, attrs):
            self.inside = dict(attrs).get("type", tag) if tag in ("script", "style", "title") else None
            if self.inside:
                self.found.append([self.inside, ""])

        def handle_data(self, data):
            if self.inside:
                self.found[-1][1] += data

        def handle_endtag(self, tag):
            self.inside = None

    page = Page()
    with open(path, encoding="utf-8", newline="") as file:
        page.feed(file.read())
    page.close()
    graph = json.loads(dict(page.found)["application/json"])
    nodes = {node["key"]: node["attributes"] for node in graph["nodes"]}
    edges = [[edge["source"], edge["target"], edge["attributes"]] for edge in graph["edges"]]
    return nodes, edges + [["", "", {"elements": [kind for kind, _ in page.found], "title": dict(page.found)["title"]}]]


def plain(values):
    return {key: value for key, value in values.items() if value is not None and value == value}


READERS = {
    "networkx": networkx_graph,
    "igraph": igraph_graph,
    "tulip": tulip_graph,
    "rdflib": rdflib_graph,
    "csv": csv_graph,
    "html": html_graph,
}

library, files = sys.argv[1], sys.argv[2:]
if not files:
    module = __import__(library)
    print(getattr(module, "__version__", "found"))
for path in files:
    nodes, edges = READERS[library](path)
    print(json.dumps({"nodes": nodes, "edges": edges}))
